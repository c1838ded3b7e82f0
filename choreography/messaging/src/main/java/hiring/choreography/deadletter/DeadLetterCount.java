package hiring.choreography.deadletter;

import hiring.choreography.database.HealthProbe;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Context;
import java.util.Optional;

/** The number of dead letters that wait for a decision of an operator. */
@Context
public final class DeadLetterCount {

    private final DeadLetterTable table;
    private final HealthProbe probe;

    DeadLetterCount(DeadLetterTable table, HealthProbe probe, MeterRegistry registry) {
        this.table = table;
        this.probe = probe;
        Gauge.builder(
                        "hiring.dead.letters",
                        this,
                        count -> count.now().map(Long::doubleValue).orElse(Double.NaN))
                .description("Events that could not be handled and wait for an operator")
                .register(registry);
    }

    /** The number now; empty while the database does not answer. */
    public Optional<Long> now() {
        return probe.ask(table::count);
    }
}
