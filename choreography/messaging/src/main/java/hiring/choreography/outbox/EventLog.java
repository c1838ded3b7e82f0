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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Everything the service announced, in the order in which it did. */
@Singleton
public final class EventLog {

    private static final String APPEND = """
            INSERT INTO event_log
              (application_id, revision, type, occurred_at, actor, status, outcome, qualifier, reason, note, body)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String POINT = "INSERT INTO outbox (application_id, revision) VALUES (?, ?)";
    private static final String HISTORY = """
            SELECT revision, type, occurred_at, actor, status, outcome, qualifier, reason, note
            FROM event_log WHERE application_id = ? ORDER BY revision""";

    private final Sql sql;
    private final Transactions transactions;
    private final Relay relay;

    EventLog(Sql sql, Transactions transactions, Relay relay) {
        this.sql = sql;
        this.transactions = transactions;
        this.relay = relay;
    }

    /**
     * Appends events, and pointers to them in the outbox, to the transaction under way. Its commit wakes the relay, so
     * callers need not, and the relay never wakes too early.
     */
    public void append(Collection<LogEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        sql.batch(APPEND, entries, EventLog::bind);
        sql.batch(POINT, entries, (statement, entry) -> {
            statement.setLong(1, entry.event().application().value());
            statement.setInt(2, entry.event().revision());
        });
        transactions.afterCommit(relay::wake);
    }

    /** What the service announced of an application, oldest first. */
    public List<HistoryEntry> history(ApplicationId application) {
        return sql.query(HISTORY, statement -> statement.setLong(1, application.value()), EventLog::historyEntry);
    }

    private static void bind(PreparedStatement statement, LogEntry entry) throws SQLException {
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
        statement.setString(11, EventCodec.write(event));
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
