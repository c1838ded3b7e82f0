package hiring.choreography.deadletter;

import hiring.choreography.database.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The table of dead letters. */
@Singleton
final class DeadLetterTable {

    private static final int LONGEST_ROUTING_KEY = 255;

    /** A page of longer bodies might not fit into memory. A single dead letter is read with its whole body. */
    private static final int LONGEST_IN_A_LIST = 65_536;

    private static final String ADD = """
            INSERT INTO dead_letter (fingerprint, routing_key, body, event_id, type, application_id, cause, attempts,
              first_failure_at, last_failure_at, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, 'PARKED') ON CONFLICT DO NOTHING""";
    private static final String FAILED_AGAIN =
            "UPDATE dead_letter SET attempts = attempts + 1, cause = ?, last_failure_at = ? WHERE ";
    private static final String COLUMNS = """
            id, state, routing_key, event_id, type, application_id, cause, attempts, first_failure_at, last_failure_at,
            discarded_at, discarded_by, discard_reason""";
    private static final String LIST = "SELECT " + COLUMNS + ", CASE WHEN OCTET_LENGTH(body) <= " + LONGEST_IN_A_LIST
            + " THEN body END AS body FROM dead_letter WHERE id > ? AND %s ORDER BY id LIMIT ?";
    private static final String FIND = "SELECT " + COLUMNS + ", body FROM dead_letter WHERE id = ?";
    private static final String DISCARD = """
            UPDATE dead_letter SET state = 'DISCARDED', discarded_at = ?, discarded_by = ?, discard_reason = ?
            WHERE id = ?""";
    private static final String DELETE = "DELETE FROM dead_letter WHERE id = ?";
    private static final String COUNT = "SELECT COUNT(*) FROM dead_letter WHERE state = 'PARKED'";

    private final Sql sql;

    DeadLetterTable(Sql sql) {
        this.sql = sql;
    }

    /** Adds a message. If it is there already, counts one more failed attempt; a discarded one stays discarded. */
    void add(String routingKey, Body body, String cause, Instant now) {
        String fingerprint = body.fingerprint(routingKey);
        boolean kept = false;
        // neither succeeds if the row that was in the way is handled and deleted in between
        while (!kept) {
            kept = insert(fingerprint, routingKey, body, cause, now) || failedAgain(fingerprint, cause, now);
        }
    }

    /** Counts one more failed attempt. Returns false if the dead letter does not exist any more. */
    boolean failedAgain(long id, String cause, Instant now) {
        return sql.update(FAILED_AGAIN + "id = ?", statement -> {
                    statement.setString(1, cause);
                    statement.setObject(2, now.atOffset(ZoneOffset.UTC));
                    statement.setLong(3, id);
                })
                > 0;
    }

    /** Dead letters in the order in which they were added; long ones without their body. */
    List<DeadLetter> list(DeadLetterFilter filter, long after, int most) {
        return sql.query(
                String.format(LIST, filter.condition()),
                statement -> {
                    int parameter = 1;
                    statement.setLong(parameter++, after);
                    for (String sought : filter.parameters()) {
                        statement.setString(parameter++, sought);
                    }
                    statement.setInt(parameter, most);
                },
                DeadLetterTable::read);
    }

    Optional<DeadLetter> find(long id) {
        return one(FIND, id);
    }

    /** As {@link #find}, and locks the row until the transaction ends. */
    Optional<DeadLetter> lock(long id) {
        return one(FIND + " FOR UPDATE", id);
    }

    void discard(long id, Discarding discard) {
        sql.update(DISCARD, statement -> {
            statement.setObject(1, discard.at().atOffset(ZoneOffset.UTC));
            statement.setString(2, discard.by());
            statement.setString(3, discard.reason());
            statement.setLong(4, id);
        });
    }

    void delete(long id) {
        sql.update(DELETE, statement -> statement.setLong(1, id));
    }

    /** The number of dead letters that wait for a decision of an operator. */
    long count() {
        return sql.query(COUNT, statement -> {}, row -> row.getLong(1)).get(0);
    }

    private boolean insert(String fingerprint, String routingKey, Body body, String cause, Instant now) {
        SelfDescription description = SelfDescription.of(body);
        return sql.update(ADD, statement -> {
                    statement.setString(1, fingerprint);
                    statement.setString(2, KeptText.of(routingKey, LONGEST_ROUTING_KEY));
                    statement.setBytes(3, body.bytes());
                    statement.setString(4, description.eventId().orElse(null));
                    statement.setString(5, description.type().orElse(null));
                    statement.setObject(6, description.application().orElse(null), Types.BIGINT);
                    statement.setString(7, cause);
                    statement.setObject(8, now.atOffset(ZoneOffset.UTC));
                    statement.setObject(9, now.atOffset(ZoneOffset.UTC));
                })
                > 0;
    }

    private boolean failedAgain(String fingerprint, String cause, Instant now) {
        return sql.update(FAILED_AGAIN + "fingerprint = ?", statement -> {
                    statement.setString(1, cause);
                    statement.setObject(2, now.atOffset(ZoneOffset.UTC));
                    statement.setString(3, fingerprint);
                })
                > 0;
    }

    private Optional<DeadLetter> one(String query, long id) {
        return sql.find(query, statement -> statement.setLong(1, id), DeadLetterTable::read);
    }

    private static DeadLetter read(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getLong("id"),
                DeadLetterState.valueOf(row.getString("state")),
                row.getString("routing_key"),
                Optional.ofNullable(row.getBytes("body")).map(Body::new),
                new SelfDescription(
                        Optional.ofNullable(row.getString("event_id")),
                        Optional.ofNullable(row.getString("type")),
                        Optional.ofNullable(row.getObject("application_id", Long.class))),
                row.getString("cause"),
                row.getInt("attempts"),
                moment(row, "first_failure_at"),
                moment(row, "last_failure_at"),
                discarded(row));
    }

    private static Optional<Discarding> discarded(ResultSet row) throws SQLException {
        return DeadLetterState.valueOf(row.getString("state")) == DeadLetterState.DISCARDED
                ? Optional.of(new Discarding(
                        moment(row, "discarded_at"), row.getString("discarded_by"), row.getString("discard_reason")))
                : Optional.empty();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
