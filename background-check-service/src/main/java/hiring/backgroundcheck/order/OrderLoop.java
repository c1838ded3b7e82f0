package hiring.backgroundcheck.order;

import hiring.backgroundcheck.provider.Provider;
import hiring.choreography.job.BackgroundJob;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Processes orders as they become due. */
@Singleton
@Requires(
        property = "hiring.background-check.orders.enabled",
        notEquals = StringUtils.FALSE,
        defaultValue = StringUtils.TRUE)
final class OrderLoop implements BackgroundJob {

    private static final Duration POLL = Duration.ofMillis(500);

    private final OrderService orders;

    OrderLoop(OrderService orders) {
        this.orders = orders;
    }

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public Duration rest() {
        return POLL;
    }

    @Override
    public Duration longestStep() {
        return Provider.LONGEST_CALL;
    }

    @Override
    public boolean runStep(BooleanSupplier isStopping) {
        return orders.serveDue(isStopping);
    }
}
