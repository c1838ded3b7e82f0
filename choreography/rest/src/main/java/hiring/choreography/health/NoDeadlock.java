package hiring.choreography.health;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Liveness;
import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Optional;
import org.reactivestreams.Publisher;

/**
 * Alive is who answers and has no threads that wait for each other for ever. It is found out by the thread that answers:
 * the framework's own indicator waits for one among the requests, all of which may be waiting for an absent database.
 */
@Singleton
@Liveness
final class NoDeadlock implements HealthIndicator {

    @Override
    public Publisher<HealthResult> getResult() {
        int deadlocked = Optional.ofNullable(ManagementFactory.getThreadMXBean().findDeadlockedThreads())
                .map(threads -> threads.length)
                .orElse(0);
        return Publishers.just(HealthResult.builder("deadlock", deadlocked == 0 ? HealthStatus.UP : HealthStatus.DOWN)
                .details(Map.of("threads", deadlocked))
                .build());
    }
}
