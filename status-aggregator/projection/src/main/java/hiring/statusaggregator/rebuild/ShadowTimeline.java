package hiring.statusaggregator.rebuild;

import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.listener.IncomingEvent;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.projection.ApplicationRange;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
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

    private final Sql sql;

    ShadowTimeline(Sql sql) {
        this.sql = sql;
    }

    void clear() {
        sql.update(CLEAR, statement -> {});
    }

    void add(List<IncomingEvent> events) {
        sql.batch(
                ADD,
                events,
                (statement, incoming) -> Parameters.of(statement)
                        .add(incoming.event().application().value())
                        .add(incoming.event().type().stage().value())
                        .add(incoming.event().revision())
                        .add(incoming.body()));
    }

    /** The number of events by owner. */
    Map<StageName, Long> count() {
        Map<StageName, Long> counts = new HashMap<>();
        sql.query(
                        COUNT,
                        statement -> {},
                        row -> Map.entry(new StageName(row.getString("stage")), row.getLong("events")))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /** Copies an owner's events from those received, if the owner cannot replay its log. */
    int copyReceivedEvents(StageName owner) {
        return sql.update(COPY, statement -> statement.setString(1, owner.value()));
    }

    /** The events of a range of applications. */
    List<IncomingEvent> read(ApplicationRange stretch) {
        return sql.query(
                READ,
                statement -> Parameters.of(statement).add(stretch.first()).add(stretch.last()),
                row -> IncomingEvent.of(row.getString("body").getBytes(StandardCharsets.UTF_8)));
    }
}
