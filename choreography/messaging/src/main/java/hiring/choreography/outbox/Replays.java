package hiring.choreography.outbox;

import hiring.choreography.database.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The stretches of the log that are being sent once more, and what they consist of. */
@Singleton
public final class Replays {

    private static final String COLUMNS = "id, addressee, batched, ticket, after_seq, last_seq, sent";
    private static final String BEGIN = """
            INSERT INTO replay (addressee, batched, ticket, after_seq, last_seq)
            SELECT CAST(? AS VARCHAR), CAST(? AS BOOLEAN), CAST(? AS VARCHAR), %s, COALESCE(MAX(seq), 0) FROM event_log""";
    private static final String FROM_THE_BEGINNING = "0";
    private static final String FROM_A_MOMENT =
            "COALESCE((SELECT MIN(seq) - 1 FROM event_log WHERE occurred_at >= CAST(? AS TIMESTAMP WITH TIME ZONE)), COALESCE(MAX(seq), 0))";
    private static final String ALL = "SELECT " + COLUMNS + " FROM replay ORDER BY id";
    private static final String NEXT = ALL + " LIMIT 1 FOR UPDATE SKIP LOCKED";
    private static final String EVENTS =
            "SELECT seq, body FROM event_log WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?";
    private static final String SAVE = "UPDATE replay SET after_seq = ?, sent = ? WHERE id = ?";
    private static final String END = "DELETE FROM replay WHERE id = ?";

    private final Sql sql;

    Replays(Sql sql) {
        this.sql = sql;
    }

    /** An event as it stands in the log. */
    record Logged(long seq, String body) {}

    /**
     * Begins to send what the log holds now.
     *
     * @param since from which moment on, by this owner's clock; empty for everything
     */
    public void begin(String addressee, boolean batched, Optional<String> ticket, Optional<Instant> since) {
        String begin = String.format(BEGIN, since.isPresent() ? FROM_A_MOMENT : FROM_THE_BEGINNING);
        sql.update(begin, statement -> {
            statement.setString(1, addressee);
            statement.setBoolean(2, batched);
            statement.setString(3, ticket.orElse(null));
            if (since.isPresent()) {
                statement.setObject(4, since.get().atOffset(ZoneOffset.UTC));
            }
        });
    }

    /** Those under way, in the order in which they were asked for. */
    public List<Replay> underWay() {
        return sql.query(ALL, statement -> {}, Replays::read);
    }

    /** The oldest that no other relay is busy with. */
    Optional<Replay> next() {
        return sql.find(NEXT, statement -> {}, Replays::read);
    }

    List<Logged> events(Replay replay, int most) {
        return sql.query(
                EVENTS,
                statement -> {
                    statement.setLong(1, replay.after());
                    statement.setLong(2, replay.last());
                    statement.setInt(3, most);
                },
                row -> new Logged(row.getLong("seq"), row.getString("body")));
    }

    void save(Replay replay) {
        sql.update(SAVE, statement -> {
            statement.setLong(1, replay.after());
            statement.setLong(2, replay.sent());
            statement.setLong(3, replay.id());
        });
    }

    void end(Replay replay) {
        sql.update(END, statement -> statement.setLong(1, replay.id()));
    }

    private static Replay read(ResultSet row) throws SQLException {
        return new Replay(
                row.getLong("id"),
                row.getString("addressee"),
                row.getBoolean("batched"),
                Optional.ofNullable(row.getString("ticket")),
                row.getLong("after_seq"),
                row.getLong("last_seq"),
                row.getLong("sent"));
    }
}
