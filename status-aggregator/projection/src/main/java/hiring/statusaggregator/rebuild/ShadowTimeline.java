package hiring.statusaggregator.rebuild;

import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.listener.IncomingEvent;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.projection.ApplicationRange;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The events of the owners' logs, kept apart from the events received. */
@Singleton
final class ShadowTimeline {

    private static final String CLEAR = "TRUNCATE TABLE shadow_timeline";
    private static final String ADD = """
            INSERT INTO shadow_timeline (application_id, stage, revision, body) VALUES (?, ?, ?, ?)
            ON CONFLICT DO NOTHING""";
    private static final String COUNT = "SELECT stage, COUNT(*) AS events FROM shadow_timeline GROUP BY stage";
    private static final String COPY = """
            INSERT INTO shadow_timeline (application_id, stage, revision, body)
            SELECT application_id, stage, revision, body FROM timeline WHERE stage = ? ON CONFLICT DO NOTHING""";
    private static final String READ =
            "SELECT body FROM shadow_timeline WHERE application_id BETWEEN ? AND ? ORDER BY application_id, stage, revision";

    void clear(Connection connection) {
        Sql.update(connection, CLEAR, statement -> {});
    }

    void add(Connection connection, List<IncomingEvent> events) {
        Sql.batch(
                connection,
                ADD,
                events,
                (statement, incoming) -> Parameters.of(statement)
                        .add(incoming.event().application().value())
                        .add(incoming.event().type().stage().value())
                        .add(incoming.event().revision())
                        .add(incoming.body()));
    }

    /** The number of events by owner. */
    Map<StageName, Long> count(Connection connection) {
        Map<StageName, Long> counts = new HashMap<>();
        Sql.query(
                        connection,
                        COUNT,
                        statement -> {},
                        row -> Map.entry(new StageName(row.getString("stage")), row.getLong("events")))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /** Copies an owner's events from those received, if the owner cannot replay its log. */
    int copyReceivedEvents(Connection connection, StageName owner) {
        return Sql.update(connection, COPY, statement -> statement.setString(1, owner.value()));
    }

    /** The events of a range of applications. */
    List<IncomingEvent> read(Connection connection, ApplicationRange stretch) {
        return Sql.query(
                connection,
                READ,
                statement -> Parameters.of(statement).add(stretch.first()).add(stretch.last()),
                row -> IncomingEvent.of(row.getString("body").getBytes(StandardCharsets.UTF_8)));
    }
}
