package hiring.choreography.outbox;

import hiring.choreography.database.Sql;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;

/** What the broker has not confirmed yet. */
@Singleton
final class Outbox {

    /**
     * Rows that another replica's relay has taken are skipped, never waited for and never taken twice. Rows that came back
     * wait behind those that never did, so that events which nobody hears yet hold up no others.
     */
    private static final String TAKE = "SELECT seq FROM outbox ORDER BY returns, seq LIMIT ? FOR UPDATE SKIP LOCKED";

    private static final String EVENTS = """
            SELECT o.seq, e.type, e.body
            FROM outbox o JOIN event_log e ON e.application_id = o.application_id AND e.revision = o.revision
            WHERE o.seq IN (%s) ORDER BY o.seq""";

    private static final String PUT_BACK = "UPDATE outbox SET returns = returns + 1 WHERE seq IN (%s)";
    private static final String DELETE = "DELETE FROM outbox WHERE seq IN (%s)";

    /** The oldest events that no other relay has taken; they stay taken for as long as the transaction lasts. */
    List<OutgoingEvent> take(Connection connection, int most) {
        List<Long> taken =
                Sql.query(connection, TAKE, statement -> statement.setInt(1, most), row -> row.getLong("seq"));
        return taken.isEmpty() ? List.of() : eventsAt(connection, taken);
    }

    private static List<OutgoingEvent> eventsAt(Connection connection, List<Long> taken) {
        return Sql.query(
                connection,
                String.format(EVENTS, Sql.placeholders(taken.size())),
                Sql.all(taken),
                row -> new OutgoingEvent(row.getLong("seq"), row.getString("type"), row.getString("body")));
    }

    /** Forgets what was confirmed. */
    void delete(Connection connection, Collection<OutgoingEvent> confirmed) {
        change(connection, DELETE, confirmed);
    }

    /** Puts what came back behind the others. */
    void putBack(Connection connection, Collection<OutgoingEvent> returned) {
        change(connection, PUT_BACK, returned);
    }

    private static void change(Connection connection, String sql, Collection<OutgoingEvent> events) {
        if (!events.isEmpty()) {
            List<Long> seqs = events.stream().map(OutgoingEvent::seq).toList();
            Sql.update(connection, String.format(sql, Sql.placeholders(seqs.size())), Sql.all(seqs));
        }
    }
}
