package hiring.statusaggregator.figure;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** What happened in a week, as far as it is in the period. Each event counts in the week of its own time. */
@Introspected
@Schema(
        description = "What happened in a week, as far as it is in the period. Each event counts in "
                + "the week of its own time.")
public record Week(
        @Schema(description = "the first day, which begins in UTC")
        LocalDate monday,

        @Schema(description = "number of applications submitted")
        long submitted,

        @Schema(description = "number of applications hired")
        long hired,

        @Schema(description = "number of applications that ended without a hire")
        long notHired,

        @Schema(description = "number of applications withdrawn")
        long withdrawn) {

    /** Whether nothing happened. */
    public boolean hasNothing() {
        return submitted + hired + notHired + withdrawn == 0;
    }
}
