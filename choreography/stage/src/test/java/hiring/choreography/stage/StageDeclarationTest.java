package hiring.choreography.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import hiring.choreography.event.Verb;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.web.Conflict;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageDeclarationTest {

    @Test
    void an_outcome_needs_the_event_that_publishes_it() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> reference().outcome("REFUSED", StageStatus.FAILED).declared())
                .withMessage("reference-check does not declare that it publishes failed");
    }

    @Test
    void only_a_declared_action_is_limited_to_some_outcomes() {
        assertThatIllegalStateException()
                .isThrownBy(() -> reference().limits("verdict", "PASSED").declared())
                .withMessage("reference-check does not declare the action verdict");
    }

    @Test
    void an_action_records_any_outcome_unless_it_is_limited() {
        StageDeclaration declared = reference()
                .outcome("GOOD", StageStatus.PASSED)
                .limits("outcome", "GOOD")
                .declared();

        assertThat(declared.outcomes("outcome").names()).containsExactly("GOOD");
        assertThat(declared.outcomes("other").names()).containsExactly("PASSED", "GOOD");
    }

    @Test
    void its_queue_is_bound_to_what_it_consumes() {
        assertThat(reference().declared().routingKeys()).containsExactly("*.failed", "*.reopened");
    }

    @Test
    void the_description_has_the_values_and_conflicts_that_are_declared() {
        var declaration = reference()
                .outcome("GOOD", StageStatus.PASSED, "ALL", "MOST")
                .limits("outcome", "PASSED")
                .conflicts(new Conflict("no-referee", "There is no referee", "Application 7 has no referee."))
                .declared();
        var contribution = new StageContribution(new Declared(declaration));

        assertThat(contribution.values())
                .containsEntry("outcome", List.of("PASSED", "GOOD"))
                .containsEntry("qualifier", List.of("ALL", "MOST"))
                .containsEntry("OutcomeRequest.outcome", List.of("PASSED"))
                .containsEntry("allowedActions", List.of("outcome", "reopen", "assign", "due"));
        assertThat(contribution.conflicts()).extracting(Conflict::name).containsExactly("no-referee");
        assertThat(contribution.declaration()).containsEntry("publishes", List.of("opened", "passed"));
    }

    private static StageDeclaration.Builder reference() {
        return StageDeclaration.stage("reference-check", "reference check")
                .consumes(Subscription.OUTCOMES)
                .publishes(Verb.OPENED, Verb.PASSED)
                .outcome("PASSED", StageStatus.PASSED)
                .actions("outcome");
    }

    private record Declared(StageDeclaration declaration) implements Stage {}
}
