package hiring.statusaggregator.insight;

import hiring.choreography.process.StageName;
import hiring.statusaggregator.figure.Failure;
import hiring.statusaggregator.figure.Figures;
import hiring.statusaggregator.figure.Funnel;
import hiring.statusaggregator.figure.Period;
import hiring.statusaggregator.figure.Spread;
import hiring.statusaggregator.figure.StageTime;
import hiring.statusaggregator.figure.Submissions;
import hiring.statusaggregator.figure.Week;
import hiring.statusaggregator.figure.Withdrawals;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    static Insight of(Period period, Figures figures, Instant now) {
        StageSequence sequence = StageSequence.of(figures.submissions().stream()
                .flatMap(some -> some.process().stream())
                .toList());
        return new Insight(
                period.position(),
                period.from(),
                period.to(),
                now,
                funnel(figures, sequence),
                figures.timeInStage().stream()
                        .sorted(Comparator.comparing(StageTime::stage, sequence.order()))
                        .toList(),
                figures.timeToHire(),
                figures.failures(),
                figures.withdrawals().inOrder(sequence.order()),
                figures.weeks());
    }

    private static Funnel funnel(Figures figures, StageSequence sequence) {
        Map<StageName, Funnel.Step> steps =
                figures.steps().stream().collect(Collectors.toMap(Funnel.Step::stage, Function.identity()));
        return new Funnel(
                figures.submissions().stream().mapToLong(Submissions::submitted).sum(),
                figures.submissions().stream().mapToLong(Submissions::hired).sum(),
                sequence.stages().stream()
                        .map(stage -> steps.getOrDefault(stage, Funnel.Step.none(stage)))
                        .toList());
    }

    /** Whether nothing of the kind happened at all. */
    public boolean hasNothing() {
        return timeInStage.isEmpty() && weeks.stream().allMatch(Week::hasNothing);
    }
}
