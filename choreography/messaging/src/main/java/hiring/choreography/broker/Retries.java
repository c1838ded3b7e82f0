package hiring.choreography.broker;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts retries because of the broker or the database. */
public final class Retries {

    private Retries() {}

    /**
     * The counter of one kind of them.
     *
     * @param of what is retried, for example {@code relay}
     */
    public static Counter of(String of, MeterRegistry registry) {
        return Counter.builder("hiring.retries")
                .tag("of", of)
                .description("Sessions and batches that were retried because of the broker or the database")
                .register(registry);
    }
}
