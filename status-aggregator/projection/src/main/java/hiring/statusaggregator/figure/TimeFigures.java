package hiring.statusaggregator.figure;

import hiring.choreography.database.Sql;
import hiring.choreography.process.StageName;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How long stages and hires took that ended in the period: one statement each. */
@Singleton
final class TimeFigures {

    private static final List<Duration> BOUNDS = List.of(
            Duration.ofHours(1),
            Duration.ofDays(1),
            Duration.ofDays(3),
            Duration.ofDays(7),
            Duration.ofDays(14),
            Duration.ofDays(28));

    private static final String BELOW = IntStream.range(0, BOUNDS.size())
            .mapToObj(place ->
                    "COUNT(*) FILTER (WHERE seconds < " + BOUNDS.get(place).toSeconds() + ") AS below_" + place)
            .collect(Collectors.joining(", "));

    private static final String SPREAD = "COUNT(*) AS things,"
            + " PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY seconds) AS median,"
            + " PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY seconds) AS ninetieth, " + BELOW;

    private static final String IN_STAGES = """
            SELECT stage, %s FROM (
              SELECT s.stage, %s AS seconds FROM application_status a JOIN %s
              WHERE %s AND s.entered IS NOT NULL AND s.status NOT IN ('PENDING', 'NOT_APPLICABLE')) AS visits
            GROUP BY stage""";

    private static final String TO_HIRE = """
            SELECT %s FROM (
              SELECT %s AS seconds FROM application_status a
              WHERE %s AND a.submitted_at IS NOT NULL AND a.overall = 'HIRED') AS hires""";

    private final Sql sql;

    TimeFigures(Sql sql) {
        this.sql = sql;
    }

    /** Clocks may differ, but no duration is negative. */
    private static String seconds(String from, String to) {
        return "GREATEST(EXTRACT(EPOCH FROM " + to + ") - EXTRACT(EPOCH FROM " + from + "), 0)";
    }

    List<StageTime> inStages(Period period) {
        return sql.query(
                String.format(
                        IN_STAGES, SPREAD, seconds("s.entered", "s.since"), Rows.ITS_STAGES, period.holdsOf("s.since")),
                period.times(1),
                row -> new StageTime(new StageName(row.getString("stage")), spread(row)));
    }

    Spread toHire(Period period) {
        return sql.query(
                        String.format(
                                TO_HIRE, SPREAD, seconds("a.submitted_at", "a.ended_at"), period.holdsOf("a.ended_at")),
                        period.times(1),
                        TimeFigures::spread)
                .get(0);
    }

    private static Spread spread(ResultSet row) throws SQLException {
        return new Spread(row.getLong("things"), whole(row, "median"), whole(row, "ninetieth"), distribution(row));
    }

    private static Optional<Long> whole(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column)).map(TimeFigures::rounded);
    }

    private static long rounded(BigDecimal seconds) {
        return seconds.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static List<Spread.Bucket> distribution(ResultSet row) throws SQLException {
        List<Spread.Bucket> buckets = new ArrayList<>();
        long shorter = 0;
        for (int place = 0; place < BOUNDS.size(); place++) {
            long below = row.getLong("below_" + place);
            buckets.add(new Spread.Bucket(Optional.of(BOUNDS.get(place).toSeconds()), below - shorter));
            shorter = below;
        }
        buckets.add(new Spread.Bucket(Optional.empty(), row.getLong("things") - shorter));
        return buckets;
    }
}
