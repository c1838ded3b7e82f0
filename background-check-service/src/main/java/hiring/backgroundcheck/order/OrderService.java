package hiring.backgroundcheck.order;

import hiring.backgroundcheck.file.CheckFile;
import hiring.backgroundcheck.file.CheckFiles;
import hiring.backgroundcheck.file.Order;
import hiring.backgroundcheck.file.Orders;
import hiring.backgroundcheck.packages.CheckPackages;
import hiring.backgroundcheck.provider.Progress;
import hiring.backgroundcheck.provider.Provider;
import hiring.backgroundcheck.provider.ProviderUnavailableException;
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
 * the provider is called, outside any transaction; then the answer is written. A replica that dies in between leaves a lease
 * that expires, and another call is made with the same idempotency key.
 */
@Singleton
final class OrderService {

    static final Duration LEASE = Duration.ofSeconds(60);
    static final int LARGEST_BATCH = 50;

    private static final int LONGEST_PROBLEM = 300;

    private static final Logger LOG = LoggerFactory.getLogger(OrderService.class);

    private final Orders orders;
    private final CheckFiles files;
    private final Provider provider;
    private final ReportHandler intake;
    private final CheckPackages packages;
    private final Clock clock;

    OrderService(
            Orders orders,
            CheckFiles files,
            Provider provider,
            ReportHandler intake,
            CheckPackages packages,
            Clock clock) {
        this.orders = orders;
        this.files = files;
        this.packages = packages;
        this.provider = provider;
        this.intake = intake;
        this.clock = clock;
    }

    /** Processes due orders, at most one batch, and returns whether there may be more. */
    boolean serveDue(BooleanSupplier isStopping) {
        Instant leasedUntil = clock.instant().plus(LEASE);
        List<Order> leased = orders.lease(clock.instant(), leasedUntil, LARGEST_BATCH);
        leased.stream()
                .takeWhile(order -> !isStopping.getAsBoolean() && isTimeForACall(leasedUntil))
                .forEach(this::serve);
        return leased.size() == LARGEST_BATCH;
    }

    /** A slow provider must not make the calls of a batch outlast its lease, or another replica would call as well. */
    private boolean isTimeForACall(Instant leasedUntil) {
        return !clock.instant().plus(Provider.LONGEST_CALL).isAfter(leasedUntil);
    }

    /** An error with one order does not affect the others. */
    private void serve(Order order) {
        try {
            switch (order.state()) {
                case TO_PLACE -> place(order);
                case TO_CANCEL -> cancel(order);
                default -> look(order);
            }
        } catch (ProviderUnavailableException e) {
            tryLater(
                    order,
                    String.valueOf(e.getMessage()),
                    e.atLeast(RetryWait.after(order.calls().attempts())));
        } catch (RuntimeException e) {
            // a database error may quote findings
            LOG.warn(
                    "the answer of the provider cannot be processed, order={} cause={}",
                    order.idempotencyKey(),
                    kindOf(e));
            tryLater(
                    order,
                    "the provider's answer cannot be processed",
                    RetryWait.after(order.calls().attempts()));
        }
    }

    private static String kindOf(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure.getClass().getName() : kindOf(cause);
    }

    private void place(Order order) {
        Provider.Receipt receipt = provider.order(
                new Provider.Request(order.idempotencyKey(), order.applicationId(), order.packageName()));
        rewrite(order, current -> current.placed(receipt, clock.instant()));
    }

    private void cancel(Order order) {
        provider.cancel(order.idempotencyKey(), order.reference());
        rewrite(order, Order::cancelled);
        LOG.info("the provider was notified of a withdrawal, order={}", order.idempotencyKey());
    }

    private void look(Order order) {
        CheckFile file = files.of(order.applicationId());
        Progress progress = provider.look(new Provider.Inquiry(
                order.reference().orElseThrow(), isDisputed(file), packages.ordered(order.packageName())));
        boolean isTaken = intake.take(order, file, progress);
        boolean isNothingYet = progress instanceof Progress.Pending pending
                && pending.askAgainAt().isEmpty();
        Instant now = clock.instant();
        rewrite(
                order,
                current -> isTaken && !isNothingYet
                        ? current.answered(nextLook(progress), now)
                        : current.postponed(
                                Optional.empty(),
                                now.plus(RetryWait.after(order.calls().attempts()))));
    }

    private static boolean isDisputed(CheckFile file) {
        return file.considered()
                .filter(report -> report.adjudication().disputedAt().isPresent())
                .isPresent();
    }

    private static Optional<Instant> nextLook(Progress progress) {
        if (progress instanceof Progress.Pending pending) {
            return pending.askAgainAt();
        }
        if (progress instanceof Progress.Disputed disputed) {
            return disputed.askAgainAt();
        }
        return progress instanceof Progress.Complete complete ? complete.askAgainAt() : Optional.empty();
    }

    private void tryLater(Order order, String problem, Duration wait) {
        LOG.warn(
                "the call to the provider failed, order={} attempts={} cause={}",
                order.idempotencyKey(),
                order.calls().attempts() + 1,
                problem);
        Instant next = clock.instant().plus(wait);
        String kept = problem.length() > LONGEST_PROBLEM ? problem.substring(0, LONGEST_PROBLEM) : problem;
        rewrite(order, current -> current.postponed(Optional.of(kept), next));
    }

    /** Stores the result of a call, together with changes made meanwhile. */
    private void rewrite(Order called, UnaryOperator<Order> next) {
        orders.rewrite(called.idempotencyKey(), current -> next.apply(current).since(called, clock.instant()));
    }
}
