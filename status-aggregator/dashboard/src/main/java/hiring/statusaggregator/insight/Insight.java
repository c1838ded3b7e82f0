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
 * @param position of the applications; null for any
 * @param from the first day, in UTC
 * @param to the last day, in UTC
 * @param asOf when the figures were computed
 * @param funnel how far the applications came that were submitted in the period
 * @param timeInStage how long the visits took that ended in the period, by stage
 * @param timeToHire the time from submission to hire, of the applications that were hired in the period
 * @param failures why applications ended in the period without a hire, the most frequent reason first
 * @param withdrawals the states from which applications were withdrawn in the period
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

    /** Copies the lists that it is given. */
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

    /** Whether there are no figures at all. */
    public boolean hasNothing() {
        return timeInStage.isEmpty() && weeks.stream().allMatch(Week::hasNothing);
    }
}
