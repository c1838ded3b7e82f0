package hiring.statusaggregator.figure;

import java.util.List;

/**
 * How hiring went in a period. Stages are in no particular order.
 *
 * @param submissions by process, the most frequent first
 * @param steps how far those came that were submitted in the period, by stage; a stage that none has reached is missing
 * @param timeInStage how long visits took that ended in the period, by stage
 * @param timeToHire how long it took from the submission, of those that were hired in the period
 * @param failures why those came to nothing that ended in the period, the most frequent reason first
 * @param withdrawals where those stood that were withdrawn in the period
 * @param weeks what happened in each week of the period
 */
public record Figures(
        List<Submissions> submissions,
        List<Funnel.Step> steps,
        List<StageTime> timeInStage,
        Spread timeToHire,
        List<Failure> failures,
        Withdrawals withdrawals,
        List<Week> weeks) {

    /** The lists are kept as they are given. */
    public Figures {
        submissions = List.copyOf(submissions);
        steps = List.copyOf(steps);
        timeInStage = List.copyOf(timeInStage);
        failures = List.copyOf(failures);
        weeks = List.copyOf(weeks);
    }
}
