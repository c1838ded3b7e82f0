package hiring.backgroundcheck.file;

import hiring.choreography.database.Moments;
import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The table of the orders. Whoever changes one while they hold the lock of its check has taken that lock first; nobody takes
 * the two the other way round.
 */
@Singleton
public final class Orders {

    static final String COLUMNS = "o.idempotency_key, o.application_id, o.number, o.package_name, o.state, o.reference,"
            + " o.invitation, o.placed_at, o.attempts, o.problem, o.due_at, o.leased_until, o.news";

    /** What is due first; of what another replica is taking nothing, and of what it has taken neither. */
    private static final String TAKE_DUE = "SELECT " + COLUMNS + " FROM provider_order o"
            + " WHERE state IN ('TO_PLACE', 'PLACED', 'TO_CANCEL') AND due_at <= ?"
            + " AND (leased_until IS NULL OR leased_until <= ?)"
            + " ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED";

    private static final String LOCK =
            "SELECT " + COLUMNS + " FROM provider_order o WHERE idempotency_key = ? FOR UPDATE";

    private static final String LOCK_BY_REFERENCE =
            "SELECT " + COLUMNS + " FROM provider_order o WHERE reference = ? ORDER BY idempotency_key FOR UPDATE";

    /** Always in the same order, so that two batches never wait for each other crosswise. */
    private static final String LOCK_NEWEST = "SELECT " + COLUMNS + " FROM provider_order o"
            + " WHERE application_id IN (%s) AND number ="
            + " (SELECT MAX(number) FROM provider_order WHERE application_id = o.application_id)"
            + " ORDER BY application_id FOR UPDATE";

    private static final String ADD = """
            INSERT INTO provider_order (application_id, number, package_name, state, reference, invitation, placed_at,
              attempts, problem, due_at, leased_until, news, idempotency_key)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String CHANGE = """
            UPDATE provider_order SET application_id = ?, number = ?, package_name = ?, state = ?, reference = ?,
              invitation = ?, placed_at = ?, attempts = ?, problem = ?, due_at = ?, leased_until = ?, news = ?
            WHERE idempotency_key = ?""";

    /** Orders that the provider may be called for now, locked. */
    public List<Order> takeDue(Connection connection, Instant now, int most) {
        return Sql.query(
                connection,
                TAKE_DUE,
                statement -> Parameters.of(statement).add(now).add(now).add(most),
                Orders::read);
    }

    /** One order, locked. */
    public Optional<Order> lock(Connection connection, String idempotencyKey) {
        return Sql.find(connection, LOCK, statement -> Parameters.of(statement).add(idempotencyKey), Orders::read);
    }

    /** The order of a name at the provider, locked; several only if the provider gave them the same. */
    public List<Order> lockByReference(Connection connection, String reference) {
        return Sql.query(
                connection,
                LOCK_BY_REFERENCE,
                statement -> Parameters.of(statement).add(reference),
                Orders::read);
    }

    /** The order that counts for each of some applications, locked. */
    public List<Order> lockNewest(Connection connection, List<Long> applicationIds) {
        return applicationIds.isEmpty()
                ? List.of()
                : Sql.query(
                        connection,
                        LOCK_NEWEST.formatted(Sql.placeholders(applicationIds.size())),
                        Sql.all(applicationIds),
                        Orders::read);
    }

    /** Keeps new orders. */
    public void add(Connection connection, Collection<Order> orders) {
        Sql.batch(connection, ADD, orders, Orders::bind);
    }

    /** Keeps what has become of orders. */
    public void change(Connection connection, Collection<Order> orders) {
        Sql.batch(connection, CHANGE, orders, Orders::bind);
    }

    private static void bind(PreparedStatement statement, Order order) throws SQLException {
        Calls calls = order.calls();
        Parameters.of(statement)
                .add(order.applicationId())
                .add(order.number())
                .add(order.packageName())
                .add(order.state().name())
                .addText(order.reference())
                .addText(order.placement().flatMap(Order.Placement::invitation))
                .addMoment(order.placement().map(Order.Placement::placedAt))
                .add(calls.attempts())
                .addText(calls.problem())
                .addMoment(calls.dueAt())
                .addMoment(calls.leasedUntil())
                .add(calls.news())
                .add(order.idempotencyKey());
    }

    static Order read(ResultSet row) throws SQLException {
        return new Order(
                row.getString("idempotency_key"),
                row.getLong("application_id"),
                row.getInt("number"),
                row.getString("package_name"),
                Order.State.valueOf(row.getString("state")),
                placement(row),
                new Calls(
                        row.getInt("attempts"),
                        Optional.ofNullable(row.getString("problem")),
                        Moments.find(row, "due_at"),
                        Moments.find(row, "leased_until"),
                        row.getInt("news")));
    }

    private static Optional<Order.Placement> placement(ResultSet row) throws SQLException {
        String reference = row.getString("reference");
        return reference == null
                ? Optional.empty()
                : Optional.of(new Order.Placement(
                        reference, Optional.ofNullable(row.getString("invitation")), Moments.read(row, "placed_at")));
    }
}
