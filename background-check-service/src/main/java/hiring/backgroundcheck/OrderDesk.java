package hiring.backgroundcheck;

import hiring.choreography.database.Transactions;
import hiring.choreography.event.Actor;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.service.Failures;
import hiring.choreography.stage.OutcomeChoice;
import hiring.choreography.stage.OutcomeController;
import hiring.choreography.stage.StageDesk;
import hiring.choreography.web.ActionNotAllowedException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls the provider for the orders that are due. An order is first leased to this replica and the lease committed; then
 * the provider is called, outside any transaction; then the answer is written. Whoever dies in between leaves a lease that
 * runs out, and the provider is called again with the same idempotency key.
 */
@Singleton
final class OrderDesk {

    static final Duration LEASE = Duration.ofSeconds(60);
    static final int LARGEST_BATCH = 50;

    private static final Logger LOG = LoggerFactory.getLogger(OrderDesk.class);
    private static final Person PROVIDER = Person.service(new Actor("background-check-provider"));

    private final Orders orders;
    private final Provider provider;
    private final StageDesk desk;
    private final Transactions transactions;
    private final Clock clock;

    OrderDesk(Orders orders, Provider provider, StageDesk desk, Transactions transactions, Clock clock) {
        this.orders = orders;
        this.provider = provider;
        this.desk = desk;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Serves orders that are due, a batch at most, and tells whether there may be more. */
    boolean serveDue(BooleanSupplier isStopping) {
        Instant leasedUntil = clock.instant().plus(LEASE);
        List<Order> leased = lease(leasedUntil);
        leased.stream()
                .takeWhile(order -> !isStopping.getAsBoolean() && isTimeForACall(leasedUntil))
                .forEach(this::serve);
        return leased.size() == LARGEST_BATCH;
    }

    private List<Order> lease(Instant until) {
        return transactions.write(connection -> {
            List<Order> due = orders.takeDue(clock.instant(), LARGEST_BATCH);
            if (!due.isEmpty()) {
                orders.updateAll(due.stream().map(order -> order.dueAt(until)).toList());
            }
            return due;
        });
    }

    /** A slow provider must not make the calls of a batch outlast its lease, or another replica would call as well. */
    private boolean isTimeForACall(Instant leasedUntil) {
        return !clock.instant().plus(Provider.LONGEST_CALL).isAfter(leasedUntil);
    }

    /** Whatever is wrong with one order, the others are served. */
    private void serve(Order order) {
        try {
            if (order.state() == Order.State.TO_PLACE) {
                place(order);
            } else {
                askForReport(order);
            }
        } catch (RuntimeException e) {
            LOG.warn(
                    "in vain, order={} attempts={} cause={}",
                    order.idempotencyKey(),
                    order.attempts() + 1,
                    Failures.inOneLine(e));
            tryLater(order);
        }
    }

    private void place(Order order) {
        Provider.Receipt receipt = provider.order(order.idempotencyKey(), order.applicationId());
        rewrite(order, current -> current.placed(receipt, clock.instant()));
    }

    private void askForReport(Order order) {
        Optional<OutcomeChoice> report = Optional.ofNullable(order.reference()).flatMap(provider::report);
        report.ifPresentOrElse(found -> conclude(order, found), () -> tryLater(order));
    }

    private void conclude(Order order, OutcomeChoice found) {
        try {
            transactions.write(connection -> {
                desk.record(
                        new ApplicationId(order.applicationId()),
                        OutcomeController.OUTCOME,
                        found,
                        PROVIDER,
                        Optional.empty(),
                        Optional.empty());
                return demandThatItStillCounts(order);
            });
        } catch (ActionNotAllowedException | OrderSupersededException e) {
            LOG.info("report came too late, order={}", order.idempotencyKey());
        }
    }

    /**
     * While the provider was asked, somebody may have recorded an outcome and reopened the check, which is another order.
     * Asked once the check is locked, so that none can come in between.
     */
    private Order demandThatItStillCounts(Order order) {
        return orders.latestOf(List.of(order.applicationId())).stream()
                .filter(latest -> latest.number() == order.number())
                .findFirst()
                .orElseThrow(() -> new OrderSupersededException(order));
    }

    private void tryLater(Order order) {
        rewrite(order, current -> current.inVain(clock.instant().plus(RetryWait.after(current.attempts()))));
    }

    /** Writes what has become of an order, unless it has become something else meanwhile. */
    private void rewrite(Order called, UnaryOperator<Order> next) {
        Optional<Order> written = transactions.write(connection -> orders.lock(called.idempotencyKey())
                .filter(current -> current.state() == called.state())
                .map(next)
                .map(orders::update));
        if (written.isEmpty()) {
            LOG.info("order changed while the provider was called, order={}", called.idempotencyKey());
        }
    }
}
