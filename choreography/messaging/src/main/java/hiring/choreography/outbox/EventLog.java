package hiring.choreography.outbox;

import hiring.choreography.database.Sql;
import hiring.choreography.database.Transactions;
import hiring.choreography.event.Event;
import hiring.choreography.event.EventCodec;
import hiring.choreography.journey.ApplicationId;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Everything the service announced, in the order in which it did. It is its own outbox: the process that appended an event
 * publishes it from memory after the commit, and {@link LogWriter} says up to where that is done.
 */
@Singleton
public final class EventLog {

    private static final String APPEND = """
            INSERT INTO event_log
              (application_id, revision, type, occurred_at, actor, status, outcome, qualifier, reason, note, body, writer)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT id FROM log_writer WHERE id = ? AND NOT closed))""";
    private static final List<String> GIVEN = List.of("seq", "writer");
    private static final String HISTORY = """
            SELECT revision, type, occurred_at, actor, status, outcome, qualifier, reason, note
            FROM event_log WHERE application_id = ? ORDER BY revision""";

    private final Sql sql;
    private final Transactions transactions;
    private final WriterTable table;
    private final LogWriters writers;
    private final PublishQueue queue;

    EventLog(Sql sql, Transactions transactions, WriterTable table, LogWriters writers, PublishQueue queue) {
        this.sql = sql;
        this.transactions = transactions;
        this.table = table;
        this.writers = writers;
        this.queue = queue;
    }

    /** An event and its text, which is both stored and published. */
    private record Written(LogEntry entry, String body) {

        OutgoingMessage at(long place) {
            return OutgoingMessage.toAll(entry.event().type().routingKey(), place, body);
        }
    }

    /** What the table gave an event. Without a writer, the one it was meant for is closed. */
    private record Given(long place, boolean hasWriter) {}

    /** Appends events to the transaction under way. Once it has committed, they are published. */
    public void append(Collection<LogEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        List<Written> written = entries.stream()
                .map(entry -> new Written(entry, EventCodec.write(entry.event())))
                .toList();
        Appending appending = Appending.begin(writers, queue);
        transactions.onCompletion(appending);
        List<Given> given = insert(written, appending.writer());
        if (!given.stream().allMatch(Given::hasWriter)) {
            appending.continueUnder(register(given));
        }
        appending.inserted(IntStream.range(0, written.size())
                .mapToObj(i -> written.get(i).at(given.get(i).place()))
                .toList());
    }

    private List<Given> insert(List<Written> written, Optional<Long> writer) {
        return sql.insertAll(
                APPEND,
                written,
                (statement, event) -> bind(statement, event, writer),
                GIVEN,
                row -> new Given(row.getLong("seq"), row.getObject("writer") != null));
    }

    private LogWriter register(List<Given> given) {
        List<Long> places = given.stream().map(Given::place).toList();
        long start = Collections.min(places) - 1;
        return new LogWriter(table.register(start, places), start);
    }

    /** What the service announced of an application, oldest first. */
    public List<HistoryEntry> history(ApplicationId application) {
        return sql.query(HISTORY, statement -> statement.setLong(1, application.value()), EventLog::historyEntry);
    }

    private static void bind(PreparedStatement statement, Written written, Optional<Long> writer) throws SQLException {
        LogEntry entry = written.entry();
        Event event = entry.event();
        statement.setLong(1, event.application().value());
        statement.setInt(2, event.revision());
        statement.setString(3, event.type().routingKey());
        statement.setObject(4, event.time().atOffset(ZoneOffset.UTC));
        statement.setString(5, event.actor().name());
        statement.setString(6, entry.status().orElse(null));
        statement.setString(7, entry.outcome().orElse(null));
        statement.setString(8, entry.qualifier().orElse(null));
        statement.setString(9, entry.reason().orElse(null));
        statement.setString(10, entry.note().orElse(null));
        statement.setString(11, written.body());
        statement.setObject(12, writer.orElse(null), Types.BIGINT);
    }

    private static HistoryEntry historyEntry(ResultSet row) throws SQLException {
        Instant time = row.getObject("occurred_at", OffsetDateTime.class).toInstant();
        return new HistoryEntry(
                row.getInt("revision"),
                row.getString("type"),
                time,
                row.getString("actor"),
                Optional.ofNullable(row.getString("status")),
                Optional.ofNullable(row.getString("outcome")),
                Optional.ofNullable(row.getString("qualifier")),
                Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getString("note")));
    }
}
