package hiring.backgroundcheck;

import hiring.choreography.stage.OutcomeChoice;
import hiring.choreography.web.InvalidFieldException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How the simulated provider behaves. Without verdicts it takes every order and stays silent, so that an operator records
 * the outcome by hand.
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
     */
    record Verdict(int percent, String outcome, Optional<String> qualifier) {

        /** @throws IllegalArgumentException if it could never be recorded */
        Verdict {
            try {
                BackgroundCheck.OUTCOMES.statusOf(new OutcomeChoice(outcome, qualifier));
            } catch (InvalidFieldException e) {
                throw new IllegalArgumentException("the simulator's verdicts: " + e.getMessage(), e);
            }
        }

        private OutcomeChoice choice() {
            return new OutcomeChoice(outcome, qualifier);
        }
    }

    Optional<OutcomeChoice> verdictOn(long applicationId) {
        long place = applicationId % ALL;
        for (Verdict verdict : verdicts) {
            if (place < verdict.percent()) {
                return Optional.of(verdict.choice());
            }
            place -= verdict.percent();
        }
        return Optional.empty();
    }
}
