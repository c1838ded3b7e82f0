package hiring.statusaggregator.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import hiring.choreography.database.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What happened in each week of the period, in one statement. It uses seconds, because databases define weeks differently. */
@Singleton
final class WeekFigures {

    private static final LocalDate FIRST_MONDAY = LocalDate.of(1970, 1, 5);
    private static final String WEEK = "FLOOR((EXTRACT(EPOCH FROM %s) - 345600) / 604800)";

    private static final String READ = """
            SELECT week, what, COUNT(*) AS applications FROM (
              SELECT %s AS week, 'SUBMITTED' AS what FROM application_status a WHERE %s
              UNION ALL SELECT %s, a.overall FROM application_status a WHERE %s) AS moments
            GROUP BY week, what""";

    private final Sql sql;

    WeekFigures(Sql sql) {
        this.sql = sql;
    }

    private record TableRow(LocalDate monday, String what, long applications) {}

    List<Week> read(Period period) {
        Map<LocalDate, Map<String, Long>> weeks = sql
                .query(
                        String.format(
                                READ,
                                String.format(WEEK, "a.submitted_at"),
                                period.holdsOf("a.submitted_at"),
                                String.format(WEEK, "a.ended_at"),
                                period.holdsOf("a.ended_at")),
                        period.times(2),
                        WeekFigures::row)
                .stream()
                .collect(groupingBy(TableRow::monday, toMap(TableRow::what, TableRow::applications)));
        return mondays(period)
                .map(monday -> week(monday, weeks.getOrDefault(monday, Map.of())))
                .toList();
    }

    private static Stream<LocalDate> mondays(Period period) {
        return Stream.iterate(
                Period.monday(period.from()), monday -> !monday.isAfter(period.to()), monday -> monday.plusWeeks(1));
    }

    private static Week week(LocalDate monday, Map<String, Long> counts) {
        return new Week(
                monday,
                counts.getOrDefault("SUBMITTED", 0L),
                counts.getOrDefault("HIRED", 0L),
                counts.getOrDefault("NOT_HIRED", 0L),
                counts.getOrDefault("WITHDRAWN", 0L));
    }

    private static TableRow row(ResultSet row) throws SQLException {
        return new TableRow(
                FIRST_MONDAY.plusWeeks(row.getLong("week")), row.getString("what"), row.getLong("applications"));
    }
}
