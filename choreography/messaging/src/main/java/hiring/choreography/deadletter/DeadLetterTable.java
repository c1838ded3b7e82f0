package hiring.choreography.deadletter;

import hiring.choreography.database.Sql;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The table of what could not be handled. */
@Singleton
final class DeadLetterTable {

    private static final int LONGEST_ROUTING_KEY = 255;

    /** A page of longer bodies might not fit into memory; one at a time they are shown whole. */
    private static final int LONGEST_IN_A_LIST = 65_536;

    private static final String ADD = """
            INSERT INTO parked_event (fingerprint, routing_key, body, event_id, type, application_id, cause, attempts,
              first_failure_at, last_failure_at, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, 'PARKED') ON CONFLICT DO NOTHING""";
    private static final String FAILED_AGAIN =
            "UPDATE parked_event SET attempts = attempts + 1, cause = ?, last_failure_at = ? WHERE ";
    private static final String COLUMNS = """
            id, state, routing_key, event_id, type, application_id, cause, attempts, first_failure_at, last_failure_at,
            discarded_at, discarded_by, discard_reason""";
    private static final String LIST = "SELECT " + COLUMNS + ", CASE WHEN OCTET_LENGTH(body) <= " + LONGEST_IN_A_LIST
            + " THEN body END AS body FROM parked_event WHERE id > ? AND %s ORDER BY id LIMIT ?";
    private static final String FIND = "SELECT " + COLUMNS + ", body FROM parked_event WHERE id = ?";
    private static final String DISCARD = """
            UPDATE parked_event SET state = 'DISCARDED', discarded_at = ?, discarded_by = ?, discard_reason = ?
            WHERE id = ?""";
    private static final String DELETE = "DELETE FROM parked_event WHERE id = ?";
    private static final String COUNT = "SELECT COUNT(*) FROM parked_event WHERE state = 'PARKED'";

    /** Keeps a message; if it is there already, that is one more failure of it, and what is discarded stays so. */
    void add(Connection connection, String routingKey, Body body, String cause, Instant now) {
        String fingerprint = body.fingerprint(routingKey);
        boolean kept = false;
        // neither the one nor the other where the row that stood in the way is handled and deleted in between
        while (!kept) {
            kept = insert(connection, fingerprint, routingKey, body, cause, now)
                    || failedAgain(connection, fingerprint, cause, now);
        }
    }

    /** Notes one more failure, and tells whether the event is still there. */
    boolean failedAgain(Connection connection, long id, String cause, Instant now) {
        return Sql.update(connection, FAILED_AGAIN + "id = ?", statement -> {
                    statement.setString(1, cause);
                    statement.setObject(2, now.atOffset(ZoneOffset.UTC));
                    statement.setLong(3, id);
                })
                > 0;
    }

    /** Some events in the order in which they were parked; long ones without their body. */
    List<DeadLetter> list(Connection connection, DeadLetterFilter filter, long after, int most) {
        return Sql.query(
                connection,
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

    Optional<DeadLetter> find(Connection connection, long id) {
        return one(connection, FIND, id);
    }

    /** As {@link #find}, to be changed by nobody else until the transaction ends. */
    Optional<DeadLetter> lock(Connection connection, long id) {
        return one(connection, FIND + " FOR UPDATE", id);
    }

    void discard(Connection connection, long id, Discarding discard) {
        Sql.update(connection, DISCARD, statement -> {
            statement.setObject(1, discard.at().atOffset(ZoneOffset.UTC));
            statement.setString(2, discard.by());
            statement.setString(3, discard.reason());
            statement.setLong(4, id);
        });
    }

    void delete(Connection connection, long id) {
        Sql.update(connection, DELETE, statement -> statement.setLong(1, id));
    }

    /** How many wait for somebody to decide on them. */
    long count(Connection connection) {
        return Sql.query(connection, COUNT, statement -> {}, row -> row.getLong(1))
                .get(0);
    }

    private static boolean insert(
            Connection connection, String fingerprint, String routingKey, Body body, String cause, Instant now) {
        SelfDescription description = SelfDescription.of(body);
        return Sql.update(connection, ADD, statement -> {
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

    private static boolean failedAgain(Connection connection, String fingerprint, String cause, Instant now) {
        return Sql.update(connection, FAILED_AGAIN + "fingerprint = ?", statement -> {
                    statement.setString(1, cause);
                    statement.setObject(2, now.atOffset(ZoneOffset.UTC));
                    statement.setString(3, fingerprint);
                })
                > 0;
    }

    private static Optional<DeadLetter> one(Connection connection, String sql, long id) {
        return Sql.find(connection, sql, statement -> statement.setLong(1, id), DeadLetterTable::read);
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
