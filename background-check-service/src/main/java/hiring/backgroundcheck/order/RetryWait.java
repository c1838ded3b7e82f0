package hiring.backgroundcheck.order;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long the provider is left alone after calls in vain: twice as long each time, up to five minutes, with jitter. */
final class RetryWait {

    private static final Duration SHORTEST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 20;

    private RetryWait() {}

    /**
     * Between half and the whole of a span.
     *
     * @param attempts how often the provider was called in vain before this time
     */
    static Duration after(int attempts) {
        long doubled = SHORTEST.toMillis() << Math.min(attempts, MOST_DOUBLINGS);
        long span = Math.min(LONGEST.toMillis(), doubled);
        return Duration.ofMillis(span / 2 + ThreadLocalRandom.current().nextLong(span / 2 + 1));
    }
}
