package hiring.statusaggregator.insight;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How hiring went in a period.
 *
 * @param position of the applications; null if they are of any
 * @param from the first day, which begins in UTC
 * @param to the last day, which ends in UTC
 * @param asOf when this was so
 * @param funnel how far those came that were submitted in the period
 * @param timeInStage how long visits took that ended in the period, by stage
 * @param timeToHire how long it took from the submission, of those that were hired in the period
 * @param failures why those came to nothing that ended in the period, the most frequent reason first
 * @param withdrawals where those stood that were withdrawn in the period
 * @param weeks what happened in each week of the period
 */
@Introspected
public record Insight(
        Optional<String> position,
        LocalDate from,
        LocalDate to,
        Instant asOf,
        Funnel funnel,
        List<StageTime> timeInStage,
        Spread timeToHire,
        List<Failure> failures,
        Withdrawals withdrawals,
        List<Week> weeks) {

    /** What it is given stays as it is. */
    public Insight {
        timeInStage = List.copyOf(timeInStage);
        failures = List.copyOf(failures);
        weeks = List.copyOf(weeks);
    }

    /** Whether nothing of the kind happened at all. */
    public boolean hasNothing() {
        return timeInStage.isEmpty() && weeks.stream().allMatch(Week::isQuiet);
    }
}
