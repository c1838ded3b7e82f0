package hiring.backgroundcheck;

import hiring.choreography.stage.OutcomeChoice;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the simulated provider behaves. Without verdicts it takes every order and stays silent, so that an operator records
 * the outcome by hand.
 *
 * @param delay how long a check takes
 * @param verdicts shares of the applications and what is found about them; for the rest the provider stays silent
 */
@ConfigurationProperties("hiring.background-check.simulator")
record SimulatorRules(
        @Bindable(defaultValue = "0s") Duration delay,
        @Bindable(defaultValue = "") List<Verdict> verdicts) {

    /**
     * What is found about a share of the applications.
     *
     * @param percent of all applications, by the last two digits of their numbers
     */
    @Introspected
    record Verdict(int percent, String outcome, @Nullable String qualifier) {

        private OutcomeChoice choice() {
            return new OutcomeChoice(outcome, Optional.ofNullable(qualifier));
        }
    }

    Optional<OutcomeChoice> verdictOn(long applicationId) {
        long place = applicationId % 100;
        for (Verdict verdict : verdicts) {
            if (place < verdict.percent()) {
                return Optional.of(verdict.choice());
            }
            place -= verdict.percent();
        }
        return Optional.empty();
    }
}
