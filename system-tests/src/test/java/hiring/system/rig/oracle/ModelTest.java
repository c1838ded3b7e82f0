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

/** The six applications of the README, and what the table in docs/choreography.md says besides. */
class ModelTest {

    private static final Model SUBMITTED =
            after(Model.EMPTY, command(APPLICATION, Act.DRAFT, "Ada"), command(APPLICATION, Act.SUBMIT, ""));
    private static final Model INTERVIEWED = after(SUBMITTED, passed(PHONE_SCREEN), passed(ONSITE_INTERVIEW));
    private static final Model OFFERED = after(INTERVIEWED, passed(BACKGROUND_CHECK), passed(HEALTH_SCREENING));
    private static final Model EXTENDED = after(OFFERED, command(OFFER, Act.TERMS, ""), command(OFFER, Act.EXTEND, ""));

    @Test
    void a_draft_is_a_draft() {
        var draft = after(Model.EMPTY, command(APPLICATION, Act.DRAFT, "Ada"));

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
        var failed = after(INTERVIEWED, command(BACKGROUND_CHECK, Act.RECORD, "FAILED"));

        assertThat(cells(failed))
                .containsExactly("SUBMITTED", "PASSED", "PASSED", "FAILED", "CANCELLED", "NO_OFFER", "NOT_HIRED");
    }

    @Test
    void a_reopening_takes_that_back() {
        var reopened = after(
                INTERVIEWED,
                command(BACKGROUND_CHECK, Act.RECORD, "FAILED"),
                command(BACKGROUND_CHECK, Act.REOPEN, ""));

        assertThat(cells(reopened)).isEqualTo(cells(INTERVIEWED));
    }

    @Test
    void an_accepted_offer_is_a_hire() {
        assertThat(cells(after(EXTENDED, command(OFFER, Act.ACCEPT, ""))))
                .containsExactly("SUBMITTED", "PASSED", "PASSED", "PASSED", "PASSED", "ACCEPTED", "HIRED");
    }

    @Test
    void an_offer_that_the_candidate_holds_ends_with_the_application() {
        assertThat(after(EXTENDED, command(APPLICATION, Act.WITHDRAW, "CANDIDATE"))
                        .statusOf(OFFER))
                .contains("REJECTED");
        assertThat(after(EXTENDED, command(APPLICATION, Act.WITHDRAW, "EMPLOYER"))
                        .statusOf(OFFER))
                .contains("RESCINDED");
        assertThat(after(OFFERED, command(APPLICATION, Act.WITHDRAW, "CANDIDATE"))
                        .statusOf(OFFER))
                .contains("NO_OFFER");
    }

    @Test
    void an_accepted_offer_is_left_alone() {
        var withdrawn =
                after(EXTENDED, command(OFFER, Act.ACCEPT, ""), command(APPLICATION, Act.WITHDRAW, "CANDIDATE"));

        assertThat(cells(withdrawn))
                .containsExactly("WITHDRAWN", "PASSED", "PASSED", "PASSED", "PASSED", "ACCEPTED", "WITHDRAWN");
    }

    private static Model after(Model before, Command... commands) {
        return Stream.of(commands).reduce(before, Model::after, (one, other) -> other);
    }

    private static Command passed(Owner stage) {
        return command(stage, Act.RECORD, "PASSED");
    }

    private static Command command(Owner owner, Act act, String detail) {
        return new Command(owner, act, detail, "somebody");
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
