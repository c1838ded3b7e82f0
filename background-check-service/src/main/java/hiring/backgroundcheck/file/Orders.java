package hiring.backgroundcheck.file;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The orders. Whoever changes one while they hold the lock of its check has taken that lock first; nobody takes the two the
 * other way round. Locks last as long as the transaction of whoever asks for them.
 */
@Singleton
public class Orders {

    private final OrderRows rows;

    Orders(OrderRows rows) {
        this.rows = rows;
    }

    /**
     * Leases orders that the provider may be called for now, so that no other replica calls for them.
     *
     * @return the orders as they were before
     */
    @Transactional
    public List<Order> lease(Instant now, Instant until, int most) {
        List<Order> due = takeDue(now, most);
        change(due.stream().map(order -> order.leased(until)).toList());
        return due;
    }

    /** Orders that the provider may be called for now, locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Order> takeDue(Instant now, int most) {
        return orders(rows.takeDue(now, most));
    }

    /** Locks an order and keeps what becomes of it; does nothing if there is none. */
    @Transactional
    public void rewrite(String idempotencyKey, UnaryOperator<Order> next) {
        rows.lock(idempotencyKey).map(OrderRow::order).map(next).ifPresent(written -> change(List.of(written)));
    }

    /** The order of a name at the provider, locked; several only if the provider gave them the same. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Order> lockByReference(String reference) {
        return orders(rows.lockByReference(reference));
    }

    /** The order that counts for each of some applications, locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Order> lockNewest(List<Long> applicationIds) {
        return applicationIds.isEmpty() ? List.of() : orders(rows.lockNewest(applicationIds));
    }

    /** Keeps a new order. */
    public void add(Order order) {
        rows.save(OrderRow.of(order));
    }

    /** Keeps what has become of orders. */
    public void change(Collection<Order> orders) {
        if (!orders.isEmpty()) {
            rows.updateAll(orders.stream().map(OrderRow::of).toList());
        }
    }

    private static List<Order> orders(List<OrderRow> rows) {
        return rows.stream().map(OrderRow::order).toList();
    }
}
