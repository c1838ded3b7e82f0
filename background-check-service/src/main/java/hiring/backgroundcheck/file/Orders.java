package hiring.backgroundcheck.file;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The orders. A transaction that needs the locks of a check and of its order takes the check's first, never the other way
 * round. Locks last as long as the caller's transaction.
 */
@Singleton
public class Orders {

    private final OrderRows rows;

    Orders(OrderRows rows) {
        this.rows = rows;
    }

    /**
     * Leases orders for which a call is due, so that no other replica calls for them.
     *
     * @return the orders as they were before
     */
    @Transactional
    public List<Order> lease(Instant now, Instant until, int most) {
        List<Order> due = takeDue(now, most);
        change(due.stream().map(order -> order.leased(until)).toList());
        return due;
    }

    /** Returns orders for which a call is due, locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Order> takeDue(Instant now, int most) {
        return orders(rows.takeDue(now, most));
    }

    /** Locks an order and stores its next state; does nothing if there is none. */
    @Transactional
    public void rewrite(String idempotencyKey, UnaryOperator<Order> next) {
        rows.lock(idempotencyKey).map(OrderRow::order).map(next).ifPresent(written -> change(List.of(written)));
    }

    /** Returns the order with the provider's id, locked; several only if the provider used the id more than once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Order> lockByReference(String reference) {
        return orders(rows.lockByReference(reference));
    }

    /** Returns the newest order of each of some applications, locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Order> lockNewest(List<Long> applicationIds) {
        return applicationIds.isEmpty() ? List.of() : orders(rows.lockNewest(applicationIds));
    }

    /** Adds an order. */
    public void add(Order order) {
        rows.save(OrderRow.of(order));
    }

    /** Updates orders. */
    public void change(Collection<Order> orders) {
        if (!orders.isEmpty()) {
            rows.updateAll(orders.stream().map(OrderRow::of).toList());
        }
    }

    private static List<Order> orders(List<OrderRow> rows) {
        return rows.stream().map(OrderRow::order).toList();
    }
}
