package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.allinone.Service;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How the services react to one another, without an orchestrator. */
@ExtendWith(WholeSystem.class)
class ChoreographyTest {

    private final Recruiting team;

    ChoreographyTest(Recruiting team) {
        this.team = team;
    }

    @Test
    void an_application_that_passes_everything_ends_hired() {
        long id = team.hired();

        team.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "PASSED", "PASSED", "ACCEPTED");
        team.awaitOverall(id, "HIRED");
    }

    @Test
    void a_withdrawal_cancels_both_open_checks_and_leaves_no_offer() {
        long id = team.interviewed();

        team.withdraw(id, "CANDIDATE");

        team.awaitRow(id, "WITHDRAWN", "PASSED", "PASSED", "CANCELLED", "CANCELLED", "NO_OFFER");
        team.awaitOverall(id, "WITHDRAWN");
    }

    @Test
    void the_employer_may_withdraw_an_application_too() {
        long id = team.submitted();
        team.awaitStatus(Service.PHONE_SCREEN, id, "PENDING");

        team.withdraw(id, "EMPLOYER");

        team.awaitRow(id, "WITHDRAWN", "CANCELLED", "-", "-", "-", "NO_OFFER");
    }

    @Test
    void a_reinstatement_resumes_every_stage() {
        long id = team.interviewed();
        team.withdraw(id, "CANDIDATE");
        team.awaitStatus(Service.HEALTH_SCREENING, id, "CANCELLED");

        team.reinstate(id);

        team.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "PENDING", "PENDING", "-");
        team.awaitOverall(id, "IN_PROGRESS");
    }

    @Test
    void a_late_outcome_on_a_cancelled_stage_is_refused_with_the_cause() {
        long id = team.interviewed();
        team.fail(Service.BACKGROUND_CHECK, id);
        team.awaitStatus(Service.HEALTH_SCREENING, id, "CANCELLED");

        Answer refusal = team.record(Service.HEALTH_SCREENING, id, "PASSED").problem(409);

        assertThat(refusal.text("currentStatus")).isEqualTo("CANCELLED");
        assertThat(refusal.text("cause")).isEqualTo("background-check FAILED");
        assertThat(refusal.body().path("allowedActions").isArray()).isTrue();
        assertThat(refusal.texts("allowedActions")).isEmpty();
    }

    @Test
    void a_recorded_outcome_stays_when_the_sibling_fails() {
        long id = team.interviewed();
        team.pass(Service.HEALTH_SCREENING, id);

        team.fail(Service.BACKGROUND_CHECK, id);

        team.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "FAILED", "PASSED", "NO_OFFER");
    }

    @Test
    void reopening_a_failed_check_opens_its_sibling_again_and_clears_the_offer() {
        long id = team.interviewed();
        team.fail(Service.BACKGROUND_CHECK, id);
        team.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "FAILED", "CANCELLED", "NO_OFFER");
        team.awaitOverall(id, "NOT_HIRED");

        team.reopen(Service.BACKGROUND_CHECK, id).good();

        team.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "PENDING", "PENDING", "-");
        team.awaitOverall(id, "IN_PROGRESS");
    }

    @Test
    void two_checks_that_fail_together_leave_exactly_one_no_offer() {
        long id = team.interviewed();

        List.of(Service.BACKGROUND_CHECK, Service.HEALTH_SCREENING).parallelStream()
                .forEach(check -> team.record(check, id, "FAILED"));

        team.awaitStatus(Service.OFFER, id, "NO_OFFER");
        team.awaitOverall(id, "NOT_HIRED");
        assertThat(team.timeline(id)).containsOnlyOnce("offer.withheld").doesNotContain("offer.opened");
    }

    @Test
    void an_employer_may_rescind_an_offer_that_is_pending() {
        long id = team.extended();

        team.act(Service.OFFER, id, "rescind", Map.of("reason", "the position is closed"))
                .good();

        team.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "PASSED", "PASSED", "RESCINDED");
        team.awaitOverall(id, "NOT_HIRED");
    }

    @Test
    void an_employer_may_rescind_an_offer_that_was_accepted() {
        long id = team.hired();
        team.awaitOverall(id, "HIRED");

        team.act(Service.OFFER, id, "rescind", Map.of("reason", "the position is closed"))
                .good();

        team.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "PASSED", "PASSED", "RESCINDED");
        team.awaitOverall(id, "NOT_HIRED");
    }

    @Test
    void an_extended_offer_is_rescinded_automatically_when_the_application_ends() {
        long id = team.extended();

        team.withdraw(id, "EMPLOYER");

        team.awaitRow(id, "WITHDRAWN", "PASSED", "PASSED", "PASSED", "PASSED", "RESCINDED");
        assertThat(team.look(Service.OFFER, id).text("outcome")).isEqualTo("APPLICATION_ENDED");
    }

    @Test
    void an_extended_offer_is_rejected_when_the_candidate_withdraws() {
        long id = team.extended();

        team.withdraw(id, "CANDIDATE");

        team.awaitRow(id, "WITHDRAWN", "PASSED", "PASSED", "PASSED", "PASSED", "REJECTED");
        assertThat(team.look(Service.OFFER, id).text("outcome")).isEqualTo("CANDIDATE_WITHDREW");
    }

    @Test
    void an_accepted_offer_is_not_changed_automatically_when_the_application_ends() {
        long id = team.hired();

        team.withdraw(id, "CANDIDATE");

        team.awaitRow(id, "WITHDRAWN", "PASSED", "PASSED", "PASSED", "PASSED", "ACCEPTED");
        assertThat(team.look(Service.OFFER, id).text("decisionNeeded")).isEqualTo("application WITHDRAWN");
    }

    @Test
    void an_offer_may_be_withheld() {
        long id = team.offered();

        team.act(Service.OFFER, id, "withhold", Map.of("reason", "budget cut")).good();

        team.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "PASSED", "PASSED", "NO_OFFER");
        team.awaitOverall(id, "NOT_HIRED");
    }

    @Test
    void a_candidate_may_decline_an_offer() {
        long id = team.extended();

        team.act(Service.OFFER, id, "decline", Map.of("reason", "salary")).good();

        team.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "PASSED", "PASSED", "REJECTED");
    }

    @Test
    void the_history_shows_who_did_what_when_and_why() {
        long id = team.submitted();
        team.pass(Service.PHONE_SCREEN, id);
        team.reopen(Service.PHONE_SCREEN, id).good();

        Answer history = team.look(Service.PHONE_SCREEN, id, "/history").good();

        assertThat(history.body())
                .extracting(entry -> entry.path("event").asText())
                .containsExactly("phone-screen.opened", "phone-screen.passed", "phone-screen.reopened");
        assertThat(history.body())
                .extracting(entry -> entry.path("actor").asText())
                .containsExactly("phone-screen-service", "recruiter-7", "recruiter-7");
        assertThat(history.body().path(2).path("reason").asText()).isEqualTo("recorded by mistake");
    }

    @Test
    void health_screening_events_carry_the_status_and_nothing_else() {
        long id = team.interviewed();
        team.record(Service.HEALTH_SCREENING, id, "NO_SHOW").good();
        team.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "CANCELLED", "FAILED", "NO_OFFER");

        assertThat(team.stage(id, "health-screening").path("outcome").isNull()).isTrue();
        assertThat(team.look(Service.HEALTH_SCREENING, id).text("outcome")).isEqualTo("NO_SHOW");
    }
}
