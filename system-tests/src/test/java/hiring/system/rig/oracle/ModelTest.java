package hiring.system.rig.oracle;

import static hiring.system.rig.oracle.Owner.APPLICATION;
import static hiring.system.rig.oracle.Owner.BACKGROUND_CHECK;
import static hiring.system.rig.oracle.Owner.HEALTH_SCREENING;
import static hiring.system.rig.oracle.Owner.OFFER;
import static hiring.system.rig.oracle.Owner.ONSITE_INTERVIEW;
import static hiring.system.rig.oracle.Owner.PHONE_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The six applications of the README, and other cases of the table in docs/choreography.md. */
class ModelTest {

    private static final Model SUBMITTED =
            after(Model.EMPTY, command(APPLICATION, Action.DRAFT, "Ada"), command(APPLICATION, Action.SUBMIT, ""));
    private static final Model INTERVIEWED = after(SUBMITTED, passed(PHONE_SCREEN), passed(ONSITE_INTERVIEW));
    private static final Model OFFERED = after(INTERVIEWED, passed(BACKGROUND_CHECK), passed(HEALTH_SCREENING));
    private static final Model EXTENDED =
            after(OFFERED, command(OFFER, Action.TERMS, ""), command(OFFER, Action.EXTEND, ""));

    @Test
    void a_draft_has_no_stages() {
        var draft = after(Model.EMPTY, command(APPLICATION, Action.DRAFT, "Ada"));

        assertThat(cells(draft)).containsExactly("DRAFT", "", "", "", "", "", "DRAFT");
    }

    @Test
    void a_submission_opens_the_phone_screen() {
        assertThat(cells(SUBMITTED)).containsExactly("SUBMITTED", "PENDING", "", "", "", "", "IN_PROGRESS");
    }

    @Test
    void two_checks_are_open_at_once() {
        assertThat(cells(INTERVIEWED))
                .containsExactly("SUBMITTED", "PASSED", "PASSED", "PENDING", "PENDING", "", "IN_PROGRESS");
    }

    @Test
    void a_failed_check_cancels_the_other() {
        var failed = after(INTERVIEWED, command(BACKGROUND_CHECK, Action.RECORD, "FAILED"));

        assertThat(cells(failed))
                .containsExactly("SUBMITTED", "PASSED", "PASSED", "FAILED", "CANCELLED", "NO_OFFER", "NOT_HIRED");
    }

    @Test
    void reopening_the_failed_check_reverts_that() {
        var reopened = after(
                INTERVIEWED,
                command(BACKGROUND_CHECK, Action.RECORD, "FAILED"),
                command(BACKGROUND_CHECK, Action.REOPEN, ""));

        assertThat(cells(reopened)).isEqualTo(cells(INTERVIEWED));
    }

    @Test
    void an_accepted_offer_is_a_hire() {
        assertThat(cells(after(EXTENDED, command(OFFER, Action.ACCEPT, ""))))
                .containsExactly("SUBMITTED", "PASSED", "PASSED", "PASSED", "PASSED", "ACCEPTED", "HIRED");
    }

    @Test
    void an_offer_that_the_candidate_holds_ends_with_the_application() {
        assertThat(after(EXTENDED, command(APPLICATION, Action.WITHDRAW, "CANDIDATE"))
                        .statusOf(OFFER))
                .contains("REJECTED");
        assertThat(after(EXTENDED, command(APPLICATION, Action.WITHDRAW, "EMPLOYER"))
                        .statusOf(OFFER))
                .contains("RESCINDED");
        assertThat(after(OFFERED, command(APPLICATION, Action.WITHDRAW, "CANDIDATE"))
                        .statusOf(OFFER))
                .contains("NO_OFFER");
    }

    @Test
    void an_accepted_offer_is_left_alone() {
        var withdrawn =
                after(EXTENDED, command(OFFER, Action.ACCEPT, ""), command(APPLICATION, Action.WITHDRAW, "CANDIDATE"));

        assertThat(cells(withdrawn))
                .containsExactly("WITHDRAWN", "PASSED", "PASSED", "PASSED", "PASSED", "ACCEPTED", "WITHDRAWN");
    }

    private static Model after(Model before, Command... commands) {
        return Stream.of(commands).reduce(before, Model::after, (one, other) -> other);
    }

    private static Command passed(Owner stage) {
        return command(stage, Action.RECORD, "PASSED");
    }

    private static Command command(Owner owner, Action action, String detail) {
        return new Command(owner, action, detail, "anyone");
    }

    private static List<String> cells(Model model) {
        return Stream.of(
                        Stream.of(model.formStatus()),
                        Owner.stages().stream()
                                .map(stage -> model.statusOf(stage).orElse("")),
                        Stream.of(model.overall()))
                .flatMap(cells -> cells)
                .toList();
    }
}
