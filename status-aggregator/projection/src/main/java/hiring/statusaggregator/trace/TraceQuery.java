package hiring.statusaggregator.trace;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import hiring.choreography.database.Sql;
import hiring.choreography.database.Timestamps;
import hiring.choreography.database.Transactions;
import hiring.choreography.event.EventType;
import hiring.choreography.event.Verb;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.projection.StatusTable;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the events of the applications that changed last, and their templates: one statement for each, however many they are.
 * Whole timelines are read, because a cause may be much older than the reaction.
 */
@Singleton
public final class TraceQuery {

    private static final String LATELY = """
            (SELECT application_id, process_name, process_version FROM application_status
              WHERE updated_at >= ?%s ORDER BY updated_at DESC, application_id DESC LIMIT ?) a""";

    private static final String OF_A_PROCESS = " AND process_name = ?";

    private static final String EVENTS = """
            SELECT t.application_id, a.process_name, a.process_version, t.stage, t.revision, t.occurred_at, t.type, t.actor,
              t.status, t.outcome, t.causation
            FROM %s JOIN timeline t ON t.application_id = a.application_id""";

    private static final String TEMPLATES = "SELECT " + StatusTable.COLUMNS + """
             FROM application_status WHERE application_id IN (
              SELECT MAX(application_id) FROM %s WHERE process_version IS NOT NULL GROUP BY process_name, process_version)
            ORDER BY process_name, process_version DESC""";

    private record Template(String name, int version) {}

    private record TableRow(long application, Optional<Template> template, TracedEvent event) {}

    private final Sql sql;
    private final Transactions transactions;

    TraceQuery(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    private record Asked(Instant since, Optional<String> process, int most) {

        private String sql(String statement) {
            return String.format(statement, String.format(LATELY, process.isPresent() ? OF_A_PROCESS : ""));
        }

        private void bind(PreparedStatement statement) throws SQLException {
            statement.setObject(1, Timestamps.column(since));
            if (process.isPresent()) {
                statement.setString(2, process.get());
            }
            statement.setInt(process.isPresent() ? 3 : 2, most);
        }
    }

    /**
     * The applications that changed since a moment.
     *
     * @param process the name of a process; empty for all
     * @param most the highest number of applications to read, the last changed first
     */
    public Traces since(Instant since, Optional<String> process, int most) {
        Asked asked = new Asked(since, process, most);
        return transactions.read(() -> read(asked));
    }

    private Traces read(Asked asked) {
        List<ProcessTemplate> templates = sql.query(asked.sql(TEMPLATES), asked::bind, StatusTable::read).stream()
                .flatMap(projection -> projection.process().stream())
                .toList();
        return new Traces(templates, traces(sql.query(asked.sql(EVENTS), asked::bind, TraceQuery::row), templates));
    }

    private static List<Trace> traces(List<TableRow> rows, List<ProcessTemplate> templates) {
        Map<Template, ProcessTemplate> known = templates.stream()
                .collect(toMap(template -> new Template(template.name(), template.version()), Function.identity()));
        return rows.stream().collect(groupingBy(TableRow::application, LinkedHashMap::new, toList())).values().stream()
                .map(events -> new Trace(
                        events.get(0).template().flatMap(template -> Optional.ofNullable(known.get(template))),
                        events.stream().map(TableRow::event).toList()))
                .toList();
    }

    private static TableRow row(ResultSet row) throws SQLException {
        long application = row.getLong("application_id");
        int version = row.getInt("process_version");
        Optional<Template> template =
                row.wasNull() ? Optional.empty() : Optional.of(new Template(row.getString("process_name"), version));
        return new TableRow(application, template, event(application, row));
    }

    private static TracedEvent event(long application, ResultSet row) throws SQLException {
        StageName owner = new StageName(row.getString("stage"));
        int revision = row.getInt("revision");
        return new TracedEvent(
                application + "/" + owner + "/" + revision,
                type(owner, row.getString("type")),
                revision,
                Timestamps.read(row, "occurred_at"),
                row.getString("actor"),
                Optional.ofNullable(row.getString("status")),
                row.getString("outcome") != null,
                Optional.ofNullable(row.getString("causation")));
    }

    private static EventType type(StageName owner, String routingKey) {
        String verb = routingKey.substring(routingKey.lastIndexOf('.') + 1);
        return new EventType(owner, Verb.valueOf(verb.toUpperCase(Locale.ROOT)));
    }
}
