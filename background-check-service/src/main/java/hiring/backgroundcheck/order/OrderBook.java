package hiring.backgroundcheck.order;

import hiring.backgroundcheck.file.CheckFile;
import hiring.backgroundcheck.file.CheckFiles;
import hiring.backgroundcheck.file.Order;
import hiring.backgroundcheck.file.Orders;
import hiring.backgroundcheck.packages.CheckPackages;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.stage.StageRecord;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Keeps the orders in step with the stage and with consent: an open check with consent has exactly one active order. Every
 * change happens in the transaction of its cause, under the lock of the check.
 */
@Singleton
public class OrderBook {

    private final Orders orders;
    private final CheckFiles files;
    private final CheckPackages packages;
    private final Clock clock;

    OrderBook(Orders orders, CheckFiles files, CheckPackages packages, Clock clock) {
        this.orders = orders;
        this.files = files;
        this.packages = packages;
        this.clock = clock;
    }

    /** Adjusts the orders of checks whose status has changed. */
    @Transactional
    public void follow(List<StageRecord> checks) {
        List<StageRecord> open = checks.stream().filter(OrderBook::isOpen).toList();
        files.of(open).values().stream().filter(CheckFile::consentStands).forEach(this::order);
        stop(checks);
    }

    /** Creates or resumes an order, after the candidate has consented. */
    @Transactional
    public void order(CheckFile file) {
        Instant now = clock.instant();
        String chosen = file.packageName().orElseGet(packages::defaultName);
        Optional<Order> known = file.order();
        if (known.isEmpty()) {
            orders.add(Order.first(file.applicationId(), chosen, now));
        } else if (known.get().isOver()) {
            orders.add(known.get().another(chosen, now));
        } else {
            orders.rewrite(known.get().idempotencyKey(), Order::resumed);
        }
    }

    /** Cancels the active order, if there is one, after the candidate has withdrawn consent. */
    public void cancel(CheckFile file) {
        file.order()
                .ifPresent(order -> orders.rewrite(order.idempotencyKey(), known -> known.withdrawn(clock.instant())));
    }

    /** Makes a call to the provider about its progress due at once. */
    public void makeDue(CheckFile file) {
        file.order()
                .ifPresent(order -> orders.rewrite(order.idempotencyKey(), known -> known.notified(clock.instant())));
    }

    private void stop(Collection<StageRecord> checks) {
        List<StageRecord> shut =
                checks.stream().filter(Predicate.not(OrderBook::isOpen)).toList();
        Set<Long> recorded = shut.stream()
                .filter(check -> check.recorded().isPresent())
                .map(check -> check.application().value())
                .collect(Collectors.toSet());
        List<Order> underWay =
                orders
                        .lockNewest(shut.stream()
                                .map(check -> check.application().value())
                                .toList())
                        .stream()
                        .filter(order -> !order.isOver())
                        .map(order -> recorded.contains(order.applicationId()) ? order.concluded() : order.suspended())
                        .toList();
        orders.change(underWay);
    }

    private static boolean isOpen(StageRecord check) {
        return check.status() == StageStatus.PENDING;
    }
}
