package hiring.choreography.health;

import hiring.choreography.database.Schema;
import hiring.choreography.deadletter.DeadLetterCount;
import hiring.choreography.listener.BatchListener;
import hiring.choreography.outbox.EventPublisher;
import hiring.choreography.outbox.Relay;
import io.micronaut.core.async.publisher.AsyncSingleResultPublisher;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;

/**
 * A service is ready when it can take requests, consume events and publish them; its liveness depends on none of that. The
 * number of dead letters is reported and does not make a service unready.
 */
@Singleton
@Readiness
final class ReadinessIndicator implements HealthIndicator {

    private final Schema schema;
    private final Relay relay;
    private final EventPublisher publisher;
    private final Optional<BatchListener> listener;
    private final DeadLetterCount deadLetters;
    private final ExecutorService threads;

    ReadinessIndicator(
            Schema schema,
            Relay relay,
            EventPublisher publisher,
            Optional<BatchListener> listener,
            DeadLetterCount deadLetters,
            @Named(TaskExecutors.IO) ExecutorService threads) {
        this.schema = schema;
        this.relay = relay;
        this.publisher = publisher;
        this.listener = listener;
        this.deadLetters = deadLetters;
        this.threads = threads;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return new AsyncSingleResultPublisher<>(threads, this::result);
    }

    private HealthResult result() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("schema", schema.isCurrent());
        details.put("publisher", publisher.isWorking());
        details.put("relay", relay.isWorking());
        listener.ifPresent(consumer -> details.put("listener", consumer.isWorking()));
        boolean ready = details.values().stream().allMatch(Boolean.TRUE::equals);
        deadLetters.now().ifPresent(number -> details.put("deadLetters", number));
        return HealthResult.builder("choreography", ready ? HealthStatus.UP : HealthStatus.DOWN)
                .details(details)
                .build();
    }
}
