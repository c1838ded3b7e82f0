package hiring.choreography.outbox;

import hiring.choreography.database.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The table {@code log_writer}. Leases run on the database's clock, so it does not matter whether the replicas' clocks agree.
 */
@Singleton
final class WriterTable {

    private static final String LEASE = "CURRENT_TIMESTAMP + INTERVAL '6' SECOND";

    private static final String REGISTER = "INSERT INTO log_writer (published, lease_until) VALUES (?, " + LEASE + ")";
    private static final String ASSIGN = "UPDATE event_log SET writer = ? WHERE seq = ?";
    private static final String RENEW =
            "UPDATE log_writer SET published = ?, lease_until = " + LEASE + " WHERE id = ? AND NOT closed";
    private static final String EXPIRE =
            "UPDATE log_writer SET published = ?, lease_until = CURRENT_TIMESTAMP WHERE id = ? AND NOT closed";
    private static final String DELETE = "DELETE FROM log_writer WHERE id = ?";

    private static final String COLUMNS = "SELECT id, published, closed FROM log_writer";
    private static final String EXPIRED = COLUMNS
            + " WHERE lease_until <= CURRENT_TIMESTAMP AND id NOT IN (%s) ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED";
    private static final String CLOSE = "UPDATE log_writer SET closed = TRUE WHERE id = ?";
    private static final String ADVANCE = "UPDATE log_writer SET published = ? WHERE id = ?";
    private static final String AFTER =
            "SELECT seq, type, body FROM event_log WHERE writer = ? AND seq > ? ORDER BY seq LIMIT ?";
    private static final String OLDEST_AFTER =
            "SELECT occurred_at FROM event_log WHERE writer = ? AND seq > ? ORDER BY seq LIMIT 1";
    private static final String COUNT_AFTER = "SELECT COUNT(*) FROM event_log WHERE writer = ? AND seq > ?";

    private final Sql sql;

    WriterTable(Sql sql) {
        this.sql = sql;
    }

    /** How far a writer's events are published, according to its row. */
    record State(long id, long published, boolean closed) {}

    /**
     * Registers a new writer, and makes it the writer of events that the transaction under way has appended.
     *
     * @return its number
     */
    long register(long published, Collection<Long> places) {
        long id = sql.insert(REGISTER, statement -> statement.setLong(1, published));
        sql.batch(ASSIGN, places, (statement, place) -> {
            statement.setLong(1, id);
            statement.setLong(2, place);
        });
        return id;
    }

    /** Stores the mark and renews the lease; false if another process has closed the writer. */
    boolean renew(LogWriter writer, long mark) {
        return change(RENEW, mark, writer);
    }

    /** Stores the mark and lets the lease end now. */
    void expire(LogWriter writer, long mark) {
        change(EXPIRE, mark, writer);
    }

    /** Deletes a writer of whose events all are published. */
    void delete(long id) {
        sql.update(DELETE, statement -> statement.setLong(1, id));
    }

    /** Locks a writer whose lease has ended, unless another transaction has locked it. */
    Optional<State> lockExpired(List<Long> except) {
        // a list must not be empty, and no writer has the number 0
        String list = except.isEmpty() ? "0" : Sql.placeholders(except.size());
        return sql.find(String.format(EXPIRED, list), Sql.all(except), WriterTable::state);
    }

    /** Lets nothing more be appended for a writer. */
    void close(long id) {
        sql.update(CLOSE, statement -> statement.setLong(1, id));
    }

    void advance(long id, long published) {
        sql.update(ADVANCE, statement -> {
            statement.setLong(1, published);
            statement.setLong(2, id);
        });
    }

    /** The first events of a writer after its mark. */
    List<OutgoingMessage> unpublished(State writer, int most) {
        return sql.query(
                AFTER,
                statement -> {
                    statement.setLong(1, writer.id());
                    statement.setLong(2, writer.published());
                    statement.setInt(3, most);
                },
                row -> OutgoingMessage.toAll(row.getString("type"), row.getLong("seq"), row.getString("body")));
    }

    /** How many events of all writers come after their marks, which are up to a second old. */
    long depth() {
        return all().stream()
                .map(writer -> sql.query(COUNT_AFTER, after(writer), row -> row.getLong(1)))
                .mapToLong(count -> count.get(0))
                .sum();
    }

    /** The time of the oldest event after a mark; empty if there is none. */
    Optional<Instant> oldest() {
        return all().stream()
                .map(writer -> sql.find(
                        OLDEST_AFTER,
                        after(writer),
                        row -> row.getObject(1, OffsetDateTime.class).toInstant()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private List<State> all() {
        return sql.query(COLUMNS, statement -> {}, WriterTable::state);
    }

    private static Sql.Binder after(State writer) {
        return statement -> {
            statement.setLong(1, writer.id());
            statement.setLong(2, writer.published());
        };
    }

    private boolean change(String command, long mark, LogWriter writer) {
        return sql.update(command, statement -> {
                    statement.setLong(1, mark);
                    statement.setLong(2, writer.id());
                })
                > 0;
    }

    private static State state(ResultSet row) throws SQLException {
        return new State(row.getLong("id"), row.getLong("published"), row.getBoolean("closed"));
    }
}
