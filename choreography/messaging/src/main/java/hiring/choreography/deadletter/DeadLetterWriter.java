package hiring.choreography.deadletter;

import hiring.choreography.database.Transactions;
import hiring.choreography.listener.DeadLetterStore;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Commits to the service's own database what it cannot handle, before the broker may forget it. */
@Singleton
final class DeadLetterWriter implements DeadLetterStore {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterWriter.class);
    private static final int LONGEST_LOGGED = 255;

    private final DeadLetterTable events;
    private final Transactions transactions;
    private final Clock clock;
    private final Counter parked;

    DeadLetterWriter(DeadLetterTable events, Transactions transactions, Clock clock, MeterRegistry registry) {
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
        this.parked = Counter.builder("hiring.events.parked")
                .description("Deliveries that could not be handled and were parked")
                .register(registry);
    }

    @Override
    public void park(String routingKey, byte[] body, RuntimeException cause) {
        String why = DeadLetterReason.of(cause);
        transactions.write(connection -> {
            events.add(connection, routingKey, new Body(body), why, clock.instant());
            return why;
        });
        parked.increment();
        LOG.warn("parked routingKey={} cause={}", KeptText.of(routingKey, LONGEST_LOGGED), why);
    }
}
