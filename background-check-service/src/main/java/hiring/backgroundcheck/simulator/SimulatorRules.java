package hiring.backgroundcheck.simulator;

import hiring.backgroundcheck.provider.CheckType;
import hiring.backgroundcheck.provider.Finding;
import hiring.backgroundcheck.provider.Report;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How the simulated provider behaves. Without verdicts it takes every order and stays silent, so that an outcome is recorded
 * by hand.
 *
 * @param delay how long a check takes
 * @param verdicts shares of the applications and what is found about them; for the rest the provider stays silent
 */
record SimulatorRules(Duration delay, List<Verdict> verdicts) {

    static final int ALL = 100;

    /** @throws IllegalArgumentException if they are about more than there is */
    SimulatorRules {
        if (verdicts.stream().mapToInt(Verdict::percent).sum() > ALL) {
            throw new IllegalArgumentException("the simulator's verdicts are about more than 100 percent");
        }
    }

    /**
     * What is found about a share of the applications.
     *
     * @param percent of all applications, by the last two digits of their numbers
     * @param finding what there is to consider; empty if all is clear
     * @param revised whether the report is clear after all, once it is disputed
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
