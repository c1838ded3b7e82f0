package hiring.choreography.outbox;

import hiring.choreography.database.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is published by way of a table: control messages, events that one queue asked for again, and events that no queue is bound
 * to. Other events are published from memory, see {@link EventPublisher}.
 */
@Singleton
final class Outbox {

    /**
     * Rows that another replica's relay has taken are skipped, never waited for and never taken twice. Rows that came back
     * wait behind those that never did, so events without a bound queue do not hold up others.
     */
    private static final String TAKE = "SELECT seq FROM outbox ORDER BY returns, seq LIMIT ? FOR UPDATE SKIP LOCKED";

    private static final String EVENTS = """
            SELECT o.seq, o.addressee, e.type, COALESCE(o.letter, e.body) AS body
            FROM outbox o LEFT JOIN event_log e ON e.application_id = o.application_id AND e.revision = o.revision
            WHERE o.seq IN (%s) ORDER BY o.seq""";

    private static final String SEND = "INSERT INTO outbox (addressee, letter) VALUES (?, ?)";
    private static final String REPEAT = """
            INSERT INTO outbox (application_id, revision, addressee)
            SELECT application_id, revision, CAST(? AS VARCHAR) FROM event_log
            WHERE application_id IN (%s) ORDER BY application_id, revision""";

    private static final String ADD = """
            INSERT INTO outbox (application_id, revision, returns)
            SELECT application_id, revision, 1 FROM event_log WHERE seq IN (%s) ORDER BY seq""";

    private static final String PUT_BACK = "UPDATE outbox SET returns = returns + 1 WHERE seq IN (%s)";
    private static final String DEPTH = "SELECT COUNT(*) FROM outbox";
    private static final String OLDEST = """
            SELECT e.occurred_at
            FROM outbox o JOIN event_log e ON e.application_id = o.application_id AND e.revision = o.revision
            WHERE o.addressee IS NULL ORDER BY o.seq LIMIT 1""";
    private static final String DELETE = "DELETE FROM outbox WHERE seq IN (%s)";

    private final Sql sql;

    Outbox(Sql sql) {
        this.sql = sql;
    }

    /** The oldest events that no other relay has taken; they stay taken for as long as the transaction lasts. */
    List<OutgoingMessage> take(int most) {
        List<Long> taken = sql.query(TAKE, statement -> statement.setInt(1, most), row -> row.getLong("seq"));
        return taken.isEmpty() ? List.of() : eventsAt(taken);
    }

    private List<OutgoingMessage> eventsAt(List<Long> taken) {
        return sql.query(String.format(EVENTS, Sql.placeholders(taken.size())), Sql.all(taken), Outbox::message);
    }

    private static OutgoingMessage message(ResultSet row) throws SQLException {
        long seq = row.getLong("seq");
        String body = row.getString("body");
        String routingKey = row.getString("type");
        return Optional.ofNullable(row.getString("addressee"))
                .map(queue -> OutgoingMessage.to(queue, seq, body))
                .orElseGet(() -> OutgoingMessage.toAll(routingKey, seq, body));
    }

    /** Adds control messages to one queue, which are published once the transaction has committed. */
    void send(String queue, Collection<String> messages) {
        sql.batch(SEND, messages, (statement, message) -> {
            statement.setString(1, queue);
            statement.setString(2, message);
        });
    }

    /** Puts all events of some applications in once more, for one queue alone. */
    int repeat(String queue, List<Long> applications) {
        return sql.update(String.format(REPEAT, Sql.placeholders(applications.size())), statement -> {
            statement.setString(1, queue);
            for (int i = 0; i < applications.size(); i++) {
                statement.setLong(i + 2, applications.get(i));
            }
        });
    }

    /** Adds events of the log for which there was no queue; they are tried again. */
    int add(List<Long> places) {
        return places.isEmpty() ? 0 : sql.update(String.format(ADD, Sql.placeholders(places.size())), Sql.all(places));
    }

    /** Deletes messages that were confirmed, or whose queue does not exist. */
    void delete(Collection<OutgoingMessage> settled) {
        change(DELETE, settled);
    }

    /** Puts what came back behind the others. */
    void putBack(Collection<OutgoingMessage> returned) {
        change(PUT_BACK, returned);
    }

    /** How many events wait. */
    long depth() {
        return sql.query(DEPTH, statement -> {}, row -> row.getLong(1)).get(0);
    }

    /** The time of the event that was put in first, but for those that are sent again; empty if none waits. */
    Optional<Instant> oldest() {
        return sql.find(
                OLDEST,
                statement -> {},
                row -> row.getObject(1, OffsetDateTime.class).toInstant());
    }

    private void change(String command, Collection<OutgoingMessage> events) {
        if (!events.isEmpty()) {
            List<Long> seqs = events.stream().map(OutgoingMessage::seq).toList();
            sql.update(String.format(command, Sql.placeholders(seqs.size())), Sql.all(seqs));
        }
    }
}
