package hiring.backgroundcheck;

import hiring.choreography.testing.SettableClock;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Gives the service under test a clock that its test sets. */
@Factory
final class TestTime {

    static final Instant BEGIN = Instant.parse("2026-11-21T09:00:00Z");

    @Singleton
    @Replaces(Clock.class)
    SettableClock clock() {
        return new SettableClock(BEGIN);
    }
}
