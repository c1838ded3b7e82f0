package hiring.backgroundcheck;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.stage.StageRecord;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps the orders in step with the stage: an open check has one order under way, and never two. */
@Singleton
final class OrderBook {

    private final Orders orders;
    private final Clock clock;

    OrderBook(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    /** Follows some checks whose status has changed, within the transaction that changed it. */
    void follow(List<StageRecord> checks) {
        Map<Long, Order> latest = latestOf(checks);
        List<Order> made = new ArrayList<>();
        List<Order> changed = new ArrayList<>();
        for (StageRecord check : checks) {
            Optional<Order> order =
                    Optional.ofNullable(latest.get(check.application().value()));
            if (check.status() == StageStatus.PENDING) {
                open(check, order, made, changed);
            } else {
                order.map(known -> check.recorded().isPresent() ? known.concluded() : known.suspended())
                        .ifPresent(changed::add);
            }
        }
        if (!made.isEmpty()) {
            orders.saveAll(made);
        }
        if (!changed.isEmpty()) {
            orders.updateAll(changed);
        }
    }

    /** The order that counts for each of some checks, by application. */
    Map<Long, Order> latestOf(List<StageRecord> checks) {
        List<Long> ids =
                checks.stream().map(check -> check.application().value()).toList();
        return ids.isEmpty()
                ? Map.of()
                : orders.latestOf(ids).stream().collect(Collectors.toMap(Order::applicationId, order -> order));
    }

    private void open(StageRecord check, Optional<Order> order, List<Order> made, List<Order> changed) {
        Instant now = clock.instant();
        if (order.isEmpty()) {
            made.add(Order.first(check.application().value(), now));
        } else if (order.get().state() == Order.State.CONCLUDED) {
            made.add(order.get().another(now));
        } else {
            changed.add(order.get().resumed());
        }
    }
}
