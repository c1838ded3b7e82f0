package hiring.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.application.form.ApplicationRequest;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.journey.Party;
import hiring.choreography.web.ActionNotAllowedException;
import hiring.choreography.web.InvalidFieldException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApplicationTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Submission SUBMISSION = new Submission(3, NOW);
    private static final Withdrawal WITHDRAWAL = new Withdrawal(Party.CANDIDATE, "another offer");

    private final Application draft = new Application(
            new ApplicationId(1),
            1,
            new UUID(1, 1),
            amendment("STANDARD").form(),
            NOW,
            NOW,
            Optional.empty(),
            Optional.empty());
    private final Application submitted = draft.submit(3, NOW);

    @Test
    void a_new_application_is_a_draft_to_be_amended_submitted_or_withdrawn() {
        assertThat(draft.status()).isEqualTo(ApplicationStatus.DRAFT);
        assertThat(draft.allowedActions()).containsExactly("amend", "submit", "withdraw");
    }

    @Test
    void a_submitted_application_can_be_amended_or_withdrawn() {
        assertThat(submitted.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(submitted.allowedActions()).containsExactly("amend", "withdraw");
    }

    @Test
    void a_withdrawn_application_can_only_be_reinstated() {
        Application withdrawn = submitted.withdraw(WITHDRAWAL, LATER);

        assertThat(withdrawn.status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(withdrawn.withdrawal()).contains(WITHDRAWAL);
        assertThat(withdrawn.allowedActions()).containsExactly("reinstate");
    }

    @Test
    void a_withdrawn_draft_is_reinstated_as_a_draft() {
        assertThat(draft.withdraw(WITHDRAWAL, LATER).reinstate(LATER).status()).isEqualTo(ApplicationStatus.DRAFT);
    }

    @Test
    void a_withdrawn_submission_is_reinstated_as_it_was_submitted() {
        Application reinstated = submitted.withdraw(WITHDRAWAL, LATER).reinstate(LATER);

        assertThat(reinstated.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(reinstated.submission()).contains(SUBMISSION);
        assertThat(reinstated.withdrawal()).isEmpty();
    }

    @Test
    void every_change_is_the_next_revision() {
        Application changed = submitted
                .amend(amendment("STANDARD"), LATER)
                .withdraw(WITHDRAWAL, LATER)
                .reinstate(LATER);

        assertThat(changed.revision()).isEqualTo(5);
        assertThat(changed.createdAt()).isEqualTo(NOW);
        assertThat(changed.updatedAt()).isEqualTo(LATER);
    }

    @Test
    void a_draft_can_be_moved_to_another_process() {
        assertThat(draft.amend(amendment("EXECUTIVE"), LATER).form().process()).isEqualTo("EXECUTIVE");
    }

    @Test
    void an_amendment_that_names_no_process_leaves_it_as_it_is() {
        ApplicationRequest unnamed = request("King", null);

        Application amended = draft.amend(amendment("EXECUTIVE"), LATER).amend(unnamed, LATER);

        assertThat(amended.form().process()).isEqualTo("EXECUTIVE");
        assertThat(amended.form().candidate().lastName()).isEqualTo("King");
    }

    @Test
    void a_submitted_application_keeps_its_process() {
        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(() -> submitted.amend(amendment("EXECUTIVE"), LATER));
    }

    @Test
    void an_action_that_the_status_does_not_allow_is_rejected() {
        Application withdrawn = draft.withdraw(WITHDRAWAL, LATER);

        assertRefused(() -> submitted.submit(3, NOW));
        assertRefused(() -> draft.reinstate(LATER));
        assertRefused(() -> submitted.reinstate(LATER));
        assertRefused(() -> withdrawn.amend(amendment("STANDARD"), LATER));
        assertRefused(() -> withdrawn.submit(3, NOW));
        assertRefused(() -> withdrawn.withdraw(WITHDRAWAL, LATER));
    }

    private static ApplicationRequest amendment(String process) {
        return request("Lovelace", process);
    }

    private static ApplicationRequest request(String lastName, @Nullable String process) {
        return new ApplicationRequest(
                "Ada", lastName, "ada@example.org", null, null, "Engineer", null, process, null, null, null, null);
    }

    private static void assertRefused(Runnable action) {
        assertThatExceptionOfType(ActionNotAllowedException.class).isThrownBy(action::run);
    }
}
