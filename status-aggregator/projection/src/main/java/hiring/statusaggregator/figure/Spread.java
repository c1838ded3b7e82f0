package hiring.statusaggregator.figure;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Optional;

/**
 * How long some things took.
 *
 * @param count how many they are
 * @param medianSeconds half of them took no longer; null if there are none
 * @param ninetiethSeconds nine of ten took no longer; null if there are none
 * @param distribution how many took how long, the shortest first; together they are all
 */
@Introspected
public record Spread(
        long count, Optional<Long> medianSeconds, Optional<Long> ninetiethSeconds, List<Bucket> distribution) {

    /** What it is given stays as it is. */
    public Spread {
        distribution = List.copyOf(distribution);
    }

    /**
     * How many took so long.
     *
     * @param belowSeconds they took less, and no less than those before; null of the longest
     */
    @Introspected
    public record Bucket(Optional<Long> belowSeconds, long count) {}
}
