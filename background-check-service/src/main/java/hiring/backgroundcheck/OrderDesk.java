package hiring.backgroundcheck;

import hiring.choreography.database.Schema;
import hiring.choreography.database.Transactions;
import hiring.choreography.event.Actor;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.service.Failures;
import hiring.choreography.service.StopSignal;
import hiring.choreography.stage.OutcomeChoice;
import hiring.choreography.stage.OutcomeController;
import hiring.choreography.stage.StageDesk;
import hiring.choreography.web.ActionNotAllowedException;
import io.micronaut.context.annotation.Context;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls the provider for the orders that are due. An order is first leased to this replica and the lease committed; then
 * the provider is called, outside any transaction; then the answer is written. Whoever dies in between leaves a lease that
 * runs out, and the provider is called again with the same idempotency key.
 */
@Context
final class OrderDesk {

    private static final Logger LOG = LoggerFactory.getLogger(OrderDesk.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final int LARGEST_BATCH = 50;
    private static final Actor PROVIDER = new Actor("background-check-provider");

    private final Orders orders;
    private final Provider provider;
    private final StageDesk desk;
    private final Transactions transactions;
    private final Schema schema;
    private final Clock clock;
    private final StopSignal stopSignal = new StopSignal();
    private final Thread thread = new Thread(this::run, "background-check-service orders");

    OrderDesk(Orders orders, Provider provider, StageDesk desk, Transactions transactions, Schema schema, Clock clock) {
        this.orders = orders;
        this.provider = provider;
        this.desk = desk;
        this.transactions = transactions;
        this.schema = schema;
        this.clock = clock;
    }

    @PostConstruct
    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopSignal.stop();
        thread.join(LEASE.toMillis());
    }

    private void run() {
        while (!stopSignal.isStopping()) {
            if (!schema.isCurrent() || !workedOff()) {
                stopSignal.pause(POLL);
            }
        }
    }

    private boolean workedOff() {
        try {
            List<Order> leased = lease();
            leased.forEach(this::callProvider);
            return leased.size() == LARGEST_BATCH;
        } catch (RuntimeException e) {
            LOG.warn("orders are left for later: {}", Failures.inOneLine(e));
            return false;
        }
    }

    private List<Order> lease() {
        return transactions.write(connection -> {
            Instant now = clock.instant();
            List<Order> due = orders.takeDue(now, LARGEST_BATCH);
            if (!due.isEmpty()) {
                orders.updateAll(due.stream()
                        .map(order -> order.dueAgain(now.plus(LEASE)))
                        .toList());
            }
            return due;
        });
    }

    private void callProvider(Order order) {
        try {
            if (order.state() == Order.State.TO_PLACE) {
                Provider.Receipt receipt = provider.order(order.idempotencyKey(), order.applicationId());
                rewrite(order, current -> current.placed(receipt, clock.instant()));
            } else {
                askForReport(order);
            }
        } catch (ProviderUnavailableException e) {
            LOG.warn("provider unavailable, order={} attempts={}", order.idempotencyKey(), order.attempts() + 1);
            rewrite(order, current -> current.inVain(clock.instant().plus(waitAfter(current.attempts()))));
        }
    }

    private void askForReport(Order order) {
        Optional<OutcomeChoice> report = Optional.ofNullable(order.reference()).flatMap(provider::report);
        if (report.isPresent()) {
            conclude(order, report.get());
        } else {
            rewrite(order, current -> current.inVain(clock.instant().plus(waitAfter(current.attempts()))));
        }
    }

    private void conclude(Order order, OutcomeChoice found) {
        try {
            desk.record(
                    new ApplicationId(order.applicationId()),
                    OutcomeController.OUTCOME,
                    found,
                    PROVIDER,
                    Optional.empty(),
                    Optional.empty());
        } catch (ActionNotAllowedException e) {
            LOG.info("report came too late, order={}", order.idempotencyKey());
        }
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

    private static Duration waitAfter(int attempts) {
        long millis = Math.min(LONGEST_WAIT.toMillis(), 250L << Math.min(attempts, 20));
        return Duration.ofMillis(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
    }
}
