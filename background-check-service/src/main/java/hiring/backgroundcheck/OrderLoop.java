package hiring.backgroundcheck;

import hiring.choreography.database.Schema;
import hiring.choreography.service.Failures;
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
            return desk.serveDue(stopSignal::isStopping);
        } catch (RuntimeException e) {
            LOG.warn("orders are left for later: {}", Failures.inOneLine(e));
            return false;
        }
    }
}
