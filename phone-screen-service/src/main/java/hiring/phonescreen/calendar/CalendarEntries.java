package hiring.phonescreen.calendar;

import hiring.choreography.database.Moments;
import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.database.Transactions;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The appointments as entries of calendars. */
@Singleton
final class CalendarEntries {

    private static final Duration LOOKING_BACK = Duration.ofDays(30);

    /** An interviewer's calendar has no more than that many ahead. */
    private static final int MOST = 1_000;

    private static final String COLUMNS = """
            SELECT a.application_id, a.start, a.ends, a.number, j.candidate, j.position, j.revision,
              j.status = 'PENDING' AND NOT a.missed AS takes_place
            FROM appointment a JOIN journey j ON j.application_id = a.application_id
            """;

    private static final String OF_APPLICATION = COLUMNS + "WHERE a.application_id = ?";

    /** What was called off is left out, and what has been stays. */
    private static final String OF_INTERVIEWER = COLUMNS + """
              WHERE a.interviewer = ? AND a.start > ? AND NOT a.missed AND (j.status = 'PENDING' OR a.start <= ?)
              ORDER BY a.start LIMIT ?""";

    private final Transactions transactions;
    private final Clock clock;

    CalendarEntries(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    Optional<CalendarEntry> ofApplication(long application) {
        return transactions.read(connection -> Sql.find(
                connection, OF_APPLICATION, statement -> statement.setLong(1, application), CalendarEntries::read));
    }

    /** Those of the last month and all to come. */
    List<CalendarEntry> ofInterviewer(String interviewer) {
        var now = clock.instant();
        return transactions.read(connection -> Sql.query(
                connection,
                OF_INTERVIEWER,
                statement -> Parameters.of(statement)
                        .add(interviewer)
                        .add(now.minus(LOOKING_BACK))
                        .add(now)
                        .add(MOST),
                CalendarEntries::read));
    }

    private static CalendarEntry read(ResultSet row) throws SQLException {
        var number = Optional.ofNullable(row.getString("number"));
        return new CalendarEntry(
                row.getLong("application_id"),
                Moments.read(row, "start"),
                Moments.read(row, "ends"),
                title(row),
                number.map("Call "::concat).orElse(""),
                row.getInt("revision"),
                row.getBoolean("takes_place"));
    }

    private static String title(ResultSet row) throws SQLException {
        return Stream.of("Phone screen", row.getString("candidate"), row.getString("position"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
