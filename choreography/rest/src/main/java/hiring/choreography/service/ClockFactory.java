package hiring.choreography.service;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The one clock of a service. */
@Factory
final class ClockFactory {

    /**
     * Milliseconds are what every database and JSON reader here keeps.
     *
     * @param offset by how much it differs from the machine's, so that it can be tried whether that does any harm
     */
    @Singleton
    Clock clock(@Value("${hiring.clock.offset:0s}") Duration offset) {
        return Clock.tick(Clock.offset(Clock.systemUTC(), offset), Duration.ofMillis(1));
    }
}
