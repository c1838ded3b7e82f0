package hiring.system.rig.oracle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the evidence from the databases, by plain SQL, and from the broker. */
public final class EvidenceReader {

    private static final String LOG = "SELECT application_id, revision, type, actor, body FROM event_log ORDER BY seq";
    private static final String JOURNEYS = "SELECT application_id, revision, status FROM stage_record";
    private static final String REPORTS = "SELECT application_id, stage, revision, status FROM application_stage";
    private static final String TIMELINE = "SELECT application_id, stage, revision, type FROM timeline";
    private static final String ROWS = """
            SELECT application_id, application_status, phone_screen_status, on_site_interview_status,
                   background_check_status, health_screening_status, offer_status, overall, first_name, last_name,
                   position, process_name, process_version, form_revision,
                   CASE WHEN waiting_since IS NULL THEN 'false' ELSE 'true' END AS is_waiting
            FROM application_status""";

    private static final Pattern CAUSE = Pattern.compile("\"causationid\":\"([^\"]*)\"");

    private final EvidenceSources sources;

    /** @param sources the databases and the broker */
    public EvidenceReader(EvidenceSources sources) {
        this.sources = sources;
    }

    /** Returns the violations. The system must be quiet. */
    public List<Violation> judge(Collection<AcknowledgedCommand> acknowledged) throws SQLException {
        return Oracle.judge(acknowledged, read());
    }

    /** Whether all events are published and every published event is on the timeline. */
    public boolean isSettled() throws SQLException {
        var published = 0L;
        for (var owner : Owner.values()) {
            if (of(owner).countUnpublished() > 0) {
                return false;
            }
            published += of(owner).count("event_log");
        }
        return published == aggregator().count("timeline");
    }

    Evidence read() throws SQLException {
        var log = new ArrayList<LoggedEvent>();
        var journeys = new ArrayList<StageRecord>();
        for (var owner : Owner.values()) {
            log.addAll(of(owner).read(LOG, row -> logged(owner, row)));
        }
        for (var stage : Owner.stages()) {
            journeys.addAll(of(stage).read(JOURNEYS, row -> stageRecord(stage, row)));
        }
        return new Evidence(
                log,
                journeys,
                aggregator().read(REPORTS, EvidenceReader::report),
                aggregator().read(ROWS, EvidenceReader::row),
                aggregator().read(TIMELINE, EvidenceReader::receivedEvent),
                leftOver());
    }

    private Map<String, Long> leftOver() throws SQLException {
        Map<String, Long> leftOver = new TreeMap<>(sources.queues());
        for (var owner : Owner.values()) {
            leftOver.put("unpublished events of " + owner.service(), of(owner).countUnpublished());
        }
        for (var service : DeadLetterTable.SERVICES) {
            leftOver.put("dead letters of " + service, new DeadLetterTable(new Table(sources, service)).size());
        }
        return leftOver;
    }

    private Table of(Owner owner) {
        return new Table(sources, owner.service());
    }

    private Table aggregator() {
        return new Table(sources, EvidenceSources.AGGREGATOR);
    }

    private static LoggedEvent logged(Owner owner, ResultSet row) throws SQLException {
        var cause = CAUSE.matcher(row.getString("body"));
        return new LoggedEvent(
                owner,
                row.getLong("application_id"),
                row.getInt("revision"),
                row.getString("type"),
                row.getString("actor"),
                cause.find() ? cause.group(1) : "");
    }

    private static StageRecord stageRecord(Owner stage, ResultSet row) throws SQLException {
        return new StageRecord(stage, row.getLong("application_id"), row.getInt("revision"), Table.text(row, "status"));
    }

    private static StageRecord report(ResultSet row) throws SQLException {
        return stageRecord(Owner.of(row.getString("stage")), row);
    }

    private static StatusRow row(ResultSet row) throws SQLException {
        Map<String, String> cells = new HashMap<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            var name = row.getMetaData().getColumnLabel(column);
            cells.put(name, Table.text(row, name));
        }
        return new StatusRow(row.getLong("application_id"), Map.copyOf(cells));
    }

    private static ReceivedEvent receivedEvent(ResultSet row) throws SQLException {
        return new ReceivedEvent(
                row.getLong("application_id"), row.getString("stage"), row.getInt("revision"), row.getString("type"));
    }
}
