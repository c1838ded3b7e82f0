package hiring.statusaggregator.gap;

import hiring.choreography.database.HealthProbe;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Context;

/** A gauge of the number of open gaps. It queries the database when it is read. */
@Context
final class GapGauge {

    private final GapTable gaps;
    private final HealthProbe quickLook;

    GapGauge(GapTable gaps, HealthProbe quickLook, MeterRegistry registry) {
        this.gaps = gaps;
        this.quickLook = quickLook;
        Gauge.builder("hiring.gaps.open", this, GapGauge::open)
                .description("Missed events and stalled stages that are not repaired yet")
                .register(registry);
    }

    private double open() {
        return quickLook.ask(gaps::countOpen).map(Long::doubleValue).orElse(Double.NaN);
    }
}
