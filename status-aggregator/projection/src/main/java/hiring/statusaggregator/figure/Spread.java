package hiring.statusaggregator.figure;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Optional;

/**
 * A distribution of durations.
 *
 * @param count number of durations
 * @param medianSeconds the median; null if there are none
 * @param ninetiethSeconds the 90th percentile; null if there are none
 * @param distribution the number of durations in each range, the shortest first; they add up to the count
 */
@Introspected
public record Spread(
        long count, Optional<Long> medianSeconds, Optional<Long> ninetiethSeconds, List<Bucket> distribution) {

    /** Copies the list. */
    public Spread {
        distribution = List.copyOf(distribution);
    }

    /**
     * The number of durations in a range.
     *
     * @param belowSeconds the upper bound, exclusive; the range begins at the bound of the previous one; null for the last
     *     range
     */
    @Introspected
    public record Bucket(Optional<Long> belowSeconds, long count) {}
}
