package hiring.choreography.outbox;

import hiring.choreography.broker.Retries;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** The relay in figures. */
@Singleton
final class RelayMetrics {

    private final Counter relayed;
    private final Counter returned;
    private final Counter sessionRetries;
    private final Counter publisherRetries;

    RelayMetrics(MeterRegistry registry) {
        relayed = Counter.builder("hiring.events.relayed")
                .description("Events that the broker confirmed")
                .register(registry);
        returned = Counter.builder("hiring.events.returned")
                .description("Times that an event came back because no queue was bound to it")
                .register(registry);
        sessionRetries = Retries.of("relay", registry);
        publisherRetries = Retries.of("publisher", registry);
    }

    void published(int confirmed, int cameBack) {
        relayed.increment(confirmed);
        returned.increment(cameBack);
    }

    void sessionTriedAgain() {
        sessionRetries.increment();
    }

    void publisherTriedAgain() {
        publisherRetries.increment();
    }
}
