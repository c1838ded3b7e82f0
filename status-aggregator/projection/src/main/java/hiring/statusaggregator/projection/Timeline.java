package hiring.statusaggregator.projection;

import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.database.Timestamps;
import hiring.choreography.event.ApplicationData;
import hiring.choreography.event.Event;
import hiring.choreography.event.StageData;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.listener.IncomingEvent;
import hiring.choreography.process.StageName;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All events ever received, each once. */
@Singleton
public final class Timeline {

    private static final String ADD = """
            INSERT INTO timeline (application_id, stage, revision, occurred_at, type, actor, status, outcome, qualifier,
              reason, causation, body)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";
    private static final String REVISIONS =
            "SELECT application_id, stage, revision FROM timeline WHERE application_id IN (%s)";
    private static final String HIGHEST = """
            SELECT application_id, MAX(revision) AS highest FROM timeline
            WHERE application_id IN (%s) AND stage = ? GROUP BY application_id""";

    private static final String IDS = """
            SELECT application_id, stage, revision FROM timeline
            WHERE application_id BETWEEN ? AND ? ORDER BY application_id, stage, revision""";
    private static final String EVENTS = "SELECT body FROM timeline WHERE application_id BETWEEN ? AND ?";
    private static final String REMOVE = "DELETE FROM timeline WHERE application_id = ? AND stage = ? AND revision = ?";

    private final Sql sql;

    Timeline(Sql sql) {
        this.sql = sql;
    }

    private record Revision(ApplicationId application, StageName owner, int revision) {}

    /** Adds events; existing ones are not changed. */
    public void add(List<IncomingEvent> events) {
        sql.batch(ADD, events, Timeline::bind);
    }

    /** The revisions received about some applications, by owner; an application without any is missing. */
    public Map<ApplicationId, Map<StageName, SortedSet<Integer>>> revisions(List<Long> applications) {
        Map<ApplicationId, Map<StageName, SortedSet<Integer>>> received = new HashMap<>();
        sql.query(
                        String.format(REVISIONS, Sql.placeholders(applications.size())),
                        Sql.all(applications),
                        row -> new Revision(
                                new ApplicationId(row.getLong("application_id")),
                                new StageName(row.getString("stage")),
                                row.getInt("revision")))
                .forEach(found -> received.computeIfAbsent(found.application(), id -> new TreeMap<>())
                        .computeIfAbsent(found.owner(), owner -> new TreeSet<>())
                        .add(found.revision()));
        return received;
    }

    /** The highest revision received from an owner about each of some applications; one without any is missing. */
    public Map<ApplicationId, Integer> highest(StageName owner, List<Long> applications) {
        Map<ApplicationId, Integer> highest = new HashMap<>();
        sql.query(
                        String.format(HIGHEST, Sql.placeholders(applications.size())),
                        statement -> {
                            Sql.all(applications).bind(statement);
                            statement.setString(applications.size() + 1, owner.value());
                        },
                        row -> new Revision(
                                new ApplicationId(row.getLong("application_id")), owner, row.getInt("highest")))
                .forEach(found -> highest.put(found.application(), found.revision()));
        return highest;
    }

    /** The ids of the events of a range of applications, in the order of applications, owners and revisions. */
    public List<String> ids(ApplicationRange stretch) {
        return sql.query(
                IDS,
                stretch.bind(),
                row -> row.getLong("application_id") + "/" + row.getString("stage") + "/" + row.getInt("revision"));
    }

    /** The events of a range of applications. */
    public List<IncomingEvent> events(ApplicationRange stretch) {
        return sql.query(
                EVENTS,
                stretch.bind(),
                row -> IncomingEvent.of(row.getString("body").getBytes(StandardCharsets.UTF_8)));
    }

    /** Removes events that no owner has published. */
    public void remove(List<IncomingEvent> events) {
        sql.batch(
                REMOVE,
                events,
                (statement, incoming) -> Parameters.of(statement)
                        .add(incoming.event().application().value())
                        .add(incoming.event().type().stage().value())
                        .add(incoming.event().revision()));
    }

    private static void bind(PreparedStatement statement, IncomingEvent incoming) throws SQLException {
        Event event = incoming.event();
        Optional<StageData> stage =
                Optional.of(event.data()).filter(StageData.class::isInstance).map(StageData.class::cast);
        Parameters.of(statement)
                .add(event.application().value())
                .add(event.type().stage().value())
                .add(event.revision())
                .add(Timestamps.kept(event.time()))
                .add(event.type().routingKey())
                .add(event.actor().name())
                .addText(status(event))
                .addText(stage.flatMap(StageData::outcome))
                .addText(stage.flatMap(StageData::qualifier))
                .addText(reason(event))
                .addText(event.causation())
                .add(incoming.body());
    }

    private static Optional<String> status(Event event) {
        return event.data() instanceof ApplicationData form
                ? Optional.of(form.status().name())
                : ((StageData) event.data()).status().flatMap(StageStatus::cell);
    }

    private static Optional<String> reason(Event event) {
        return event.data() instanceof ApplicationData form ? form.reason() : ((StageData) event.data()).reason();
    }
}
