package hiring.choreography.broker;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what had to be begun anew because broker or database were in trouble. */
public final class Retries {

    private Retries() {}

    /**
     * The counter of one kind of them.
     *
     * @param of what is begun anew, for example {@code relay}
     */
    public static Counter of(String of, MeterRegistry registry) {
        return Counter.builder("hiring.retries")
                .tag("of", of)
                .description("What had to be begun anew because broker or database were in trouble")
                .register(registry);
    }
}
