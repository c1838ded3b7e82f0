package hiring.backgroundcheck.order;

import hiring.backgroundcheck.file.CheckFile;
import hiring.backgroundcheck.file.CheckFiles;
import hiring.backgroundcheck.file.Order;
import hiring.backgroundcheck.file.Orders;
import hiring.backgroundcheck.packages.CheckPackages;
import hiring.choreography.database.Transactions;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.stage.StageRecord;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Keeps the orders in step with the stage and with consent: an open check that the candidate agrees to has one order under
 * way, and never two. All of it happens within the transaction of what it follows, under the lock of the check.
 */
@Singleton
public final class OrderBook {

    private final Orders orders;
    private final CheckFiles files;
    private final CheckPackages packages;
    private final Transactions transactions;
    private final Clock clock;

    OrderBook(Orders orders, CheckFiles files, CheckPackages packages, Transactions transactions, Clock clock) {
        this.orders = orders;
        this.files = files;
        this.packages = packages;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Follows some checks whose status has changed. */
    public void follow(List<StageRecord> checks) {
        List<StageRecord> open = checks.stream().filter(OrderBook::isOpen).toList();
        files.of(open).values().stream().filter(CheckFile::consentStands).forEach(this::order);
        transactions.write(connection -> stop(connection, checks));
    }

    /** Has an order under way, now that the candidate agrees. */
    public void order(CheckFile file) {
        Instant now = clock.instant();
        String chosen = file.packageName().orElseGet(packages::defaultName);
        Optional<Order> known = file.order();
        if (known.isEmpty()) {
            add(Order.first(file.applicationId(), chosen, now));
        } else if (known.get().isOver()) {
            add(known.get().another(chosen, now));
        } else {
            change(known.get(), Order::resumed);
        }
    }

    /** Stops the order that is under way, if there is one, now that the candidate does not agree any more. */
    public void cancel(CheckFile file) {
        file.order().ifPresent(order -> change(order, known -> known.withdrawn(clock.instant())));
    }

    /** Has the provider asked at once how far it has got. */
    public void stir(CheckFile file) {
        file.order().ifPresent(order -> change(order, known -> known.stirred(clock.instant())));
    }

    private int stop(Connection connection, Collection<StageRecord> checks) {
        List<StageRecord> shut =
                checks.stream().filter(Predicate.not(OrderBook::isOpen)).toList();
        Set<Long> recorded = shut.stream()
                .filter(check -> check.recorded().isPresent())
                .map(check -> check.application().value())
                .collect(Collectors.toSet());
        List<Order> underWay =
                orders
                        .lockNewest(
                                connection,
                                shut.stream()
                                        .map(check -> check.application().value())
                                        .toList())
                        .stream()
                        .filter(order -> !order.isOver())
                        .map(order -> recorded.contains(order.applicationId()) ? order.concluded() : order.suspended())
                        .toList();
        orders.change(connection, underWay);
        return underWay.size();
    }

    private void add(Order order) {
        transactions.write(connection -> {
            orders.add(connection, List.of(order));
            return order;
        });
    }

    private void change(Order known, UnaryOperator<Order> next) {
        transactions.write(connection -> orders.lock(connection, known.idempotencyKey())
                .map(current -> {
                    orders.change(connection, List.of(next.apply(current)));
                    return current;
                }));
    }

    private static boolean isOpen(StageRecord check) {
        return check.status() == StageStatus.PENDING;
    }
}
