package hiring.choreography.stage;

import static hiring.choreography.stage.Outcomes.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.web.InvalidFieldException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomesTest {

    private static final Outcomes OUTCOMES = Outcomes.of(
            outcome("PASSED", StageStatus.PASSED), outcome("FAILED", StageStatus.FAILED, "SKILLS", "OTHER"));

    @Test
    void an_outcome_means_a_status() {
        assertThat(OUTCOMES.statusOf(OutcomeChoice.of("PASSED"))).isEqualTo(StageStatus.PASSED);
        assertThat(OUTCOMES.statusOf(choice("FAILED", "SKILLS"))).isEqualTo(StageStatus.FAILED);
    }

    @Test
    void an_unknown_outcome_is_refused_with_those_that_are_known() {
        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(() -> OUTCOMES.statusOf(OutcomeChoice.of("SPLENDID")))
                .withMessage("\"SPLENDID\" is not one of PASSED, FAILED");
    }

    @Test
    void a_qualifier_of_another_outcome_is_refused() {
        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(() -> OUTCOMES.statusOf(choice("PASSED", "SKILLS")))
                .withMessageContaining("nothing is");
        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(() -> OUTCOMES.statusOf(choice("FAILED", "HAIRCUT")))
                .withMessage("\"HAIRCUT\" is not one of SKILLS, OTHER");
    }

    private static OutcomeChoice choice(String outcome, String qualifier) {
        return new OutcomeChoice(outcome, Optional.of(qualifier));
    }
}
