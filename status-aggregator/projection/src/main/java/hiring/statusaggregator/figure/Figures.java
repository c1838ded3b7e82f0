package hiring.statusaggregator.figure;

import java.util.List;

/**
 * The hiring figures of a period. Stages are in no particular order.
 *
 * @param submissions by process, the most frequent first
 * @param steps how far the applications submitted in the period came, by stage; a stage that none has reached is missing
 * @param timeInStage how long visits took that ended in the period, by stage
 * @param timeToHire the time from submission to hire, for applications that were hired in the period
 * @param failures why applications ended without a hire in the period, the most frequent reason first
 * @param withdrawals where applications stood that were withdrawn in the period
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

    /** Copies the lists. */
    public Figures {
        submissions = List.copyOf(submissions);
        steps = List.copyOf(steps);
        timeInStage = List.copyOf(timeInStage);
        failures = List.copyOf(failures);
        weeks = List.copyOf(weeks);
    }
}
