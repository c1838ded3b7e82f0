package hiring.statusaggregator.gap;

import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.journey.ApplicationId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The applications whose projections were inconsistent when last checked. */
@Singleton
final class SuspectTable {

    /** No check is postponed further than this; a later time was written by a wrong clock. */
    private static final Duration FARTHEST = Duration.ofMinutes(5);

    private static final String ADD =
            "INSERT INTO suspect (application_id, next_look) VALUES (?, ?) ON CONFLICT DO NOTHING";
    private static final String DUE = """
            SELECT application_id FROM suspect WHERE next_look <= ? OR next_look > ? ORDER BY next_look LIMIT ?""";
    private static final String LOOKS = "SELECT application_id, looks FROM suspect WHERE application_id IN (%s)";
    private static final String PUT_OFF =
            "UPDATE suspect SET looks = looks + 1, next_look = ? WHERE application_id = ?";
    private static final String REMOVE = "DELETE FROM suspect WHERE application_id IN (%s)";

    private final Sql sql;

    SuspectTable(Sql sql) {
        this.sql = sql;
    }

    void add(Collection<ApplicationId> applications, Instant nextLook) {
        sql.batch(
                ADD,
                applications,
                (statement, application) ->
                        Parameters.of(statement).add(application.value()).add(nextLook));
    }

    /** The suspects that are due for a check. */
    List<ApplicationId> due(Instant now, int most) {
        return sql.query(
                DUE,
                statement -> Parameters.of(statement)
                        .add(now)
                        .add(now.plus(FARTHEST))
                        .add(most),
                row -> new ApplicationId(row.getLong("application_id")));
    }

    /** How often each suspect was checked without becoming consistent; applications that are no longer suspects are missing. */
    Map<ApplicationId, Integer> looks(List<Long> applications) {
        Map<ApplicationId, Integer> looks = new HashMap<>();
        sql.query(
                        String.format(LOOKS, Sql.placeholders(applications.size())),
                        Sql.all(applications),
                        row -> Map.entry(new ApplicationId(row.getLong("application_id")), row.getInt("looks")))
                .forEach(entry -> looks.put(entry.getKey(), entry.getValue()));
        return looks;
    }

    void putOff(Collection<ApplicationId> applications, Instant nextLook) {
        sql.batch(
                PUT_OFF,
                applications,
                (statement, application) ->
                        Parameters.of(statement).add(nextLook).add(application.value()));
    }

    void remove(List<Long> applications) {
        if (!applications.isEmpty()) {
            sql.update(String.format(REMOVE, Sql.placeholders(applications.size())), Sql.all(applications));
        }
    }
}
