package hiring.choreography.deadletter;

import hiring.choreography.database.Transactions;
import hiring.choreography.listener.DeadLetterStore;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Commits a message that cannot be handled to the service's own database, before it is acknowledged. */
@Singleton
final class DeadLetterWriter implements DeadLetterStore {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterWriter.class);
    private static final int LONGEST_LOGGED = 255;

    private final DeadLetterTable table;
    private final Transactions transactions;
    private final Clock clock;
    private final Counter deadLettered;

    DeadLetterWriter(DeadLetterTable table, Transactions transactions, Clock clock, MeterRegistry registry) {
        this.table = table;
        this.transactions = transactions;
        this.clock = clock;
        this.deadLettered = Counter.builder("hiring.events.dead_lettered")
                .description("Deliveries that could not be handled and became dead letters")
                .register(registry);
    }

    @Override
    public void add(String routingKey, byte[] body, RuntimeException cause) {
        String why = DeadLetterReason.of(cause);
        transactions.write(() -> {
            table.add(routingKey, new Body(body), why, clock.instant());
            return why;
        });
        deadLettered.increment();
        LOG.warn("dead letter added routingKey={} cause={}", KeptText.of(routingKey, LONGEST_LOGGED), why);
    }
}
