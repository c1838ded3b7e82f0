package hiring.backgroundcheck.order;

import hiring.backgroundcheck.provider.Provider;
import hiring.choreography.database.Schema;
import hiring.choreography.service.OngoingTrouble;
import hiring.choreography.service.StopSignal;
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

    private final OrderDesk desk;
    private final Schema schema;
    private final OngoingTrouble trouble =
            OngoingTrouble.saidTo(LOG, "orders are left for later", "orders are served again");
    private final StopSignal stopSignal = new StopSignal();
    private final Thread thread = new Thread(this::run, "background-check-service orders");

    OrderLoop(OrderDesk desk, Schema schema) {
        this.desk = desk;
        this.schema = schema;
    }

    @PostConstruct
    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopSignal.stop();
        thread.join(Provider.LONGEST_CALL.toMillis());
    }

    private void run() {
        while (!stopSignal.isStopping()) {
            if (!schema.isCurrent() || !servedAndMoreToCome()) {
                stopSignal.pause(POLL);
            }
        }
    }

    private boolean servedAndMoreToCome() {
        try {
            boolean moreToCome = desk.serveDue(stopSignal::isStopping);
            trouble.isOver();
            return moreToCome;
        } catch (RuntimeException e) {
            trouble.is(e);
            return false;
        }
    }
}
