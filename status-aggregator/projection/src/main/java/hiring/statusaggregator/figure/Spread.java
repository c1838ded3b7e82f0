package hiring.statusaggregator.figure;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A distribution of durations. */
@Introspected
@Schema(description = "A distribution of durations.")
public record Spread(
        @Schema(description = "number of durations") long count,

        @Schema(description = "the median; null if there are none")
        Optional<Long> medianSeconds,

        @Schema(description = "the 90th percentile; null if there are none")
        Optional<Long> ninetiethSeconds,

        @Schema(description = "the number of durations in each range, the shortest first; they add up to the count")
        List<Bucket> distribution) {

    /** Copies the list. */
    public Spread {
        distribution = List.copyOf(distribution);
    }

    /** The number of durations in a range. */
    @Introspected
    @Schema(description = "The number of durations in a range.")
    public record Bucket(
            @Schema(
                    description = "the upper bound, exclusive; the range begins at the bound of the previous one; "
                            + "null for the last range")
            Optional<Long> belowSeconds,

            long count) {}
}
