package hiring.backgroundcheck.simulator;

import hiring.backgroundcheck.provider.CheckType;
import hiring.backgroundcheck.provider.Finding;
import hiring.backgroundcheck.provider.Report;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The behaviour of the simulated provider. Without verdicts it accepts every order and never reports, so that an outcome is
 * recorded by hand.
 *
 * @param delay how long a check takes
 * @param verdicts shares of the applications and their reports; the provider never reports on the rest
 */
record SimulatorRules(Duration delay, List<Verdict> verdicts) {

    static final int ALL = 100;

    /** @throws IllegalArgumentException if they add up to more than 100 percent */
    SimulatorRules {
        if (verdicts.stream().mapToInt(Verdict::percent).sum() > ALL) {
            throw new IllegalArgumentException("the simulator's verdicts are about more than 100 percent");
        }
    }

    /**
     * The report on a share of the applications.
     *
     * @param percent of all applications, by the last two digits of their numbers
     * @param finding the finding to consider; empty for a clear report
     * @param revised whether a dispute clears the report
     */
    record Verdict(int percent, Optional<CheckType> finding, boolean revised) {

        Report report(boolean disputed) {
            return finding.filter(type -> !(disputed && revised))
                    .map(type -> Report.consider(List.of(finding(type))))
                    .orElse(Report.CLEAR);
        }

        private static Finding finding(CheckType type) {
            return new Finding("finding-1", type, "made up by the simulator");
        }
    }

    Optional<Verdict> verdictOn(long applicationId) {
        long place = applicationId % ALL;
        for (Verdict verdict : verdicts) {
            if (place < verdict.percent()) {
                return Optional.of(verdict);
            }
            place -= verdict.percent();
        }
        return Optional.empty();
    }
}
