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
 * Liveness: the process answers and has no deadlocked threads. The thread that answers checks for them:
 * the framework's own indicator waits for one among the requests, all of which may be waiting for an absent database.
 */
@Singleton
@Liveness
final class DeadlockIndicator implements HealthIndicator {

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
