package hiring.choreography.health;

import hiring.choreography.database.Schema;
import hiring.choreography.listener.BatchListener;
import hiring.choreography.outbox.Relay;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.reactivestreams.Publisher;

/** Ready is who can take requests, hear events and tell them. Being alive depends on none of that. */
@Singleton
@Readiness
final class TakesPart implements HealthIndicator {

    private final Schema schema;
    private final Relay relay;
    private final Optional<BatchListener> listener;

    TakesPart(Schema schema, Relay relay, Optional<BatchListener> listener) {
        this.schema = schema;
        this.relay = relay;
        this.listener = listener;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("schema", schema.isCurrent());
        parts.put("relay", relay.isWorking());
        listener.ifPresent(part -> parts.put("listener", part.isWorking()));
        boolean ready = parts.values().stream().allMatch(Boolean.TRUE::equals);
        return Publishers.just(HealthResult.builder("choreography", ready ? HealthStatus.UP : HealthStatus.DOWN)
                .details(parts)
                .build());
    }
}
