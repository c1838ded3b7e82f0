package hiring.backgroundcheck.order;

import hiring.backgroundcheck.provider.Provider;
import hiring.choreography.background.BackgroundWork;
import hiring.choreography.background.OngoingTrouble;
import hiring.choreography.database.Schema;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves orders as they become due, for as long as the service runs. */
@Context
@Requires(
        property = "hiring.background-check.orders.enabled",
        notEquals = StringUtils.FALSE,
        defaultValue = StringUtils.TRUE)
final class OrderLoop {

    private static final Logger LOG = LoggerFactory.getLogger(OrderLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final OrderService desk;
    private final BackgroundWork work;

    OrderLoop(OrderService desk, Schema schema) {
        this.desk = desk;
        OngoingTrouble trouble = OngoingTrouble.saidTo(LOG, "orders are left for later", "orders are served again");
        this.work = new BackgroundWork(
                "background-check-service orders", schema::isCurrent, POLL, trouble, this::servedAndMoreToCome);
    }

    @PostConstruct
    void start() {
        work.start();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        work.stop(Provider.LONGEST_CALL);
    }

    private boolean servedAndMoreToCome() {
        return desk.serveDue(work::isStopping);
    }
}
