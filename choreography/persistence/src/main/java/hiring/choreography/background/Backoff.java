package hiring.choreography.background;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Waits that grow from 50 ms to 1 s, with jitter, while something outside is in trouble. Not for several threads. */
public final class Backoff {

    private static final Duration SHORTEST = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private Duration next = SHORTEST;

    /** How long to wait now: between half and the whole of a span that doubles each time. */
    public Duration next() {
        long millis = next.toMillis();
        next = next.compareTo(LONGEST.dividedBy(2)) > 0 ? LONGEST : next.multipliedBy(2);
        return Duration.ofMillis(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
    }

    /** Starts over with the shortest wait, after a success. */
    public void reset() {
        next = SHORTEST;
    }
}
