package hiring.backgroundcheck.order;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait after calls to the provider without a result: twice as long each time, up to five minutes, with jitter. */
final class RetryWait {

    private static final Duration SHORTEST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 20;

    private RetryWait() {}

    /**
     * Returns a random wait between half of a span and the whole.
     *
     * @param attempts the number of such calls before this one
     */
    static Duration after(int attempts) {
        long doubled = SHORTEST.toMillis() << Math.min(attempts, MOST_DOUBLINGS);
        long span = Math.min(LONGEST.toMillis(), doubled);
        return Duration.ofMillis(span / 2 + ThreadLocalRandom.current().nextLong(span / 2 + 1));
    }
}
