package hiring.choreography.deadletter;

import hiring.choreography.database.HealthProbe;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Context;
import java.util.Optional;

/** How many parked events wait for somebody to decide on them. */
@Context
public final class DeadLetterCount {

    private final DeadLetterTable events;
    private final HealthProbe quickLook;

    DeadLetterCount(DeadLetterTable events, HealthProbe quickLook, MeterRegistry registry) {
        this.events = events;
        this.quickLook = quickLook;
        Gauge.builder(
                        "hiring.parked.events",
                        this,
                        count -> count.now().map(Long::doubleValue).orElse(Double.NaN))
                .description("Events that could not be handled and wait for an operator")
                .register(registry);
    }

    /** The number now; empty while the database does not tell. */
    public Optional<Long> now() {
        return quickLook.ask(events::count);
    }
}
