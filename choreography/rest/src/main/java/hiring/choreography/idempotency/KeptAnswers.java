package hiring.choreography.idempotency;

import hiring.choreography.database.Sql;
import hiring.choreography.web.KeyReusedException;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The table of the answers that retries are answered with. */
@Singleton
final class KeptAnswers {

    private static final String TAKE = """
            INSERT INTO kept_answer (idempotency_key, fingerprint, kept_since) VALUES (?, ?, ?)
            ON CONFLICT DO NOTHING""";
    private static final String FIND =
            "SELECT fingerprint, status, location, content_type, body FROM kept_answer WHERE idempotency_key = ?";
    private static final String KEEP =
            "UPDATE kept_answer SET status = ?, location = ?, content_type = ?, body = ? WHERE idempotency_key = ?";
    private static final String GIVE_BACK = "DELETE FROM kept_answer WHERE idempotency_key = ?";

    /** Rows that another replica is deleting are left to it. */
    private static final String EXPIRED = """
            SELECT idempotency_key FROM kept_answer WHERE kept_since < ?
            ORDER BY kept_since LIMIT ? FOR UPDATE SKIP LOCKED""";

    private final Sql sql;
    private final Clock clock;

    KeptAnswers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Kept(String fingerprint, Answer answer) {}

    /**
     * Takes a key for the transaction under way. Where another one has it, this waits for that one's end: if it commits, its
     * answer is given; if it rolls back, the key is taken.
     *
     * @return the answer that the request was given before; empty if it was given none, and is to be carried out now
     * @throws KeyReusedException if the key belongs to another request
     */
    Optional<Answer> take(KeyedRequest request) {
        while (!isTaken(request)) {
            Optional<Kept> kept = find(request.key());
            // none if it has expired in between
            if (kept.isPresent()) {
                return kept.map(before -> answerTo(request, before));
            }
        }
        return Optional.empty();
    }

    /** Keeps what the request that took its key is answered with. */
    void keep(KeyedRequest request, Answer answer) {
        sql.update(KEEP, statement -> {
            statement.setInt(1, answer.status());
            statement.setString(2, answer.location().orElse(null));
            statement.setString(3, answer.contentType().orElse(null));
            statement.setString(4, answer.body());
            statement.setString(5, request.key());
        });
    }

    /** Lets a key be used again. */
    void giveBack(KeyedRequest request) {
        sql.update(GIVE_BACK, statement -> statement.setString(1, request.key()));
    }

    /** Deletes the oldest of those that were kept before a time, and returns how many. */
    int deleteKeptBefore(Instant time, int most) {
        List<String> expired = sql.query(
                EXPIRED,
                statement -> {
                    statement.setObject(1, time.atOffset(ZoneOffset.UTC));
                    statement.setInt(2, most);
                },
                row -> row.getString("idempotency_key"));
        sql.batch(GIVE_BACK, expired, (statement, key) -> statement.setString(1, key));
        return expired.size();
    }

    private boolean isTaken(KeyedRequest request) {
        return sql.update(TAKE, statement -> {
                    statement.setString(1, request.key());
                    statement.setString(2, request.fingerprint());
                    statement.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
                })
                == 1;
    }

    private Optional<Kept> find(String key) {
        return sql.find(FIND, statement -> statement.setString(1, key), KeptAnswers::read);
    }

    private static Answer answerTo(KeyedRequest request, Kept kept) {
        if (!kept.fingerprint().equals(request.fingerprint())) {
            throw new KeyReusedException(Idempotent.HEADER);
        }
        return kept.answer();
    }

    private static Kept read(ResultSet row) throws SQLException {
        Answer answer = new Answer(
                row.getInt("status"),
                Optional.ofNullable(row.getString("location")),
                Optional.ofNullable(row.getString("content_type")),
                row.getString("body"));
        return new Kept(row.getString("fingerprint"), answer);
    }
}
