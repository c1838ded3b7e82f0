package hiring.choreography.outbox;

import hiring.choreography.database.HealthProbe;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The number of events that wait for the broker's confirm, and the age of the oldest. Each scrape queries the database. */
@Context
@Requires(beans = Relay.class)
final class OutboxGauges {

    private final Outbox outbox;
    private final WriterTable writers;
    private final HealthProbe quickLook;
    private final Clock clock;

    OutboxGauges(Outbox outbox, WriterTable writers, HealthProbe quickLook, Clock clock, MeterRegistry registry) {
        this.outbox = outbox;
        this.writers = writers;
        this.quickLook = quickLook;
        this.clock = clock;
        Gauge.builder("hiring.outbox.depth", this, OutboxGauges::depth)
                .description("Events that the broker has not confirmed yet")
                .register(registry);
        Gauge.builder("hiring.outbox.oldest", this, OutboxGauges::oldestSeconds)
                .baseUnit("seconds")
                .description("Age of the oldest event that the broker has not confirmed yet, 0 if there is none")
                .register(registry);
    }

    private double depth() {
        return quickLook
                .ask(() -> outbox.depth() + writers.depth())
                .map(Long::doubleValue)
                .orElse(Double.NaN);
    }

    private double oldestSeconds() {
        Optional<Double> age = quickLook
                .ask(() -> Stream.of(outbox.oldest(), writers.oldest())
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder()))
                .map(oldest -> oldest.map(this::ageInSeconds).orElse(0.0));
        return age.orElse(Double.NaN);
    }

    private double ageInSeconds(Instant moment) {
        return Math.max(0, Duration.between(moment, clock.instant()).toMillis() / 1000.0);
    }
}
