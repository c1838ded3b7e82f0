package hiring.choreography.listener;

import hiring.choreography.broker.Retries;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The listener in figures. */
@Singleton
final class ListenerMetrics implements ConsumerLag {

    private final Counter consumed;
    private final Counter batchRetries;
    private final Counter sessionRetries;
    private final Timer lag;
    private final Clock clock;
    private volatile double waiting = Double.NaN;
    private volatile Instant lastConsumed;

    ListenerMetrics(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        lastConsumed = clock.instant();
        consumed = Counter.builder("hiring.events.processed")
                .description("Events handled and committed, duplicates included")
                .register(registry);
        lag = Timer.builder("hiring.listener.lag")
                .description("From the time of an event to the commit of its batch")
                .register(registry);
        batchRetries = Retries.of("batch", registry);
        sessionRetries = Retries.of("listener", registry);
        Gauge.builder("hiring.listener.waiting", this, metrics -> metrics.waiting)
                .description("Messages in the service's queue that no replica has taken yet")
                .register(registry);
    }

    void committed(List<IncomingEvent> batch) {
        Instant now = clock.instant();
        consumed.increment(batch.size());
        batch.forEach(incoming -> lag.record(Duration.between(incoming.event().time(), now)));
        batch.stream()
                .map(incoming -> incoming.event().time())
                .max(Comparator.naturalOrder())
                .ifPresent(latest -> lastConsumed = latest);
    }

    @Override
    public Optional<Duration> behind() {
        double known = waiting;
        if (Double.isNaN(known)) {
            return Optional.empty();
        }
        Duration since = Duration.between(lastConsumed, clock.instant());
        return Optional.of(known == 0 || since.isNegative() ? Duration.ZERO : since);
    }

    void batchTriedAgain() {
        batchRetries.increment();
    }

    void sessionTriedAgain() {
        sessionRetries.increment();
    }

    void waiting(long messages) {
        waiting = messages;
    }

    void waitingIsUnknown() {
        waiting = Double.NaN;
    }
}
