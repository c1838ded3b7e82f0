package hiring.phonescreen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.journey.Party;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhoneScreenTest {

    private static final String CALL =
            "{\"start\": \"2094-11-22T10:00:00+01:00\", \"interviewer\": \"Margaret Hamilton\", \"number\": \"+49 30 1\"}";

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @BeforeAll
    void start() {
        service = LoneService.start("phone-screen-service");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void it_opens_as_soon_as_the_application_is_submitted() {
        service.receive(OtherServices.of(1).submitted());

        Reply found = service.get("/phone-screens/1").good();

        assertThat(found.text("status")).isEqualTo("PENDING");
        assertThat(found.texts("allowedActions"))
                .containsExactly("appointment", "scorecard", "outcome", "assign", "due");
        assertThat(found.body().path("appointment").isNull()).isTrue();
        assertThat(service.publishedTypes(1)).containsExactly("phone-screen.opened");
    }

    @Test
    void an_unknown_application_is_not_found() {
        assertThat(service.get("/phone-screens/999").status()).isEqualTo(404);
        assertThat(service.put("/phone-screens/999/appointment", CALL).status()).isEqualTo(404);
    }

    @Test
    void a_call_is_arranged_and_another_instead() {
        service.receive(OtherServices.of(2).submitted());

        Reply arranged = service.put("/phone-screens/2/appointment", CALL).good();
        Reply instead = service.put("/phone-screens/2/appointment", CALL.replace("T10", "T11"))
                .good();

        assertThat(arranged.body().path("appointment").path("start").asText()).isEqualTo("2094-11-22T09:00:00Z");
        assertThat(arranged.body().path("appointment").path("durationMinutes").asInt())
                .isEqualTo(30);
        assertThat(instead.body().path("appointment").path("start").asText()).isEqualTo("2094-11-22T10:00:00Z");
        assertThat(instead.text("revision")).isEqualTo("3");
        assertThat(service.publishedTypes(2))
                .containsExactly("phone-screen.opened", "phone-screen.scheduled", "phone-screen.scheduled");
        assertThat(service.published(2).toString()).doesNotContain("+49");
    }

    @Test
    void a_call_that_cannot_be_arranged_so_is_refused() {
        service.receive(OtherServices.of(3).submitted());

        assertThat(List.of("{}", CALL.replace("+01:00", ""), CALL.replace("number", "nummer")))
                .allSatisfy(body -> assertThat(service.put("/phone-screens/3/appointment", body)
                                .status())
                        .isEqualTo(400));
        assertThat(service.publishedTypes(3)).hasSize(1);
    }

    @Test
    void every_outcome_is_a_status_and_nothing_but_reopening_is_allowed_after_it() {
        assertOutcome(10, "PASSED", "PASSED");
        assertOutcome(11, "FAILED", "FAILED");
        assertOutcome(12, "NO_SHOW", "FAILED");
        assertOutcome(13, "CANDIDATE_CANCELLED", "FAILED");
    }

    private void assertOutcome(long id, String outcome, String status) {
        service.receive(OtherServices.of(id).submitted());

        Reply recorded = record(id, "{\"outcome\": \"" + outcome + "\"}").good();

        assertThat(recorded.text("status")).isEqualTo(status);
        assertThat(recorded.text("outcome")).isEqualTo(outcome);
        assertThat(recorded.texts("allowedActions")).containsExactly("reopen");
        assertThat(record(id, "{\"outcome\": \"PASSED\"}").status()).isEqualTo(409);
    }

    @Test
    void an_outcome_or_qualifier_it_does_not_know_is_refused_with_those_it_does() {
        service.receive(OtherServices.of(4).submitted());

        JsonNode outcome = record(4, "{\"outcome\": \"EMPLOYER_CANCELLED\"}").body();
        JsonNode qualifier = record(4, "{\"outcome\": \"FAILED\", \"qualifier\": \"TEAM_FIT\"}")
                .body();

        assertThat(outcome.path("errors").path(0).path("allowed").toString()).contains("NO_SHOW");
        assertThat(qualifier.path("errors").path(0).path("allowed").toString()).contains("COMPENSATION");
        assertThat(service.get("/phone-screens/4").text("status")).isEqualTo("PENDING");
    }

    @Test
    void a_note_stays_here_and_the_outcome_travels() {
        service.receive(OtherServices.of(5).submitted());

        record(5, "{\"outcome\": \"FAILED\", \"qualifier\": \"SKILLS\", \"note\": \"too nervous\"}")
                .good();

        assertThat(service.get("/phone-screens/5/history").body().toString()).contains("too nervous");
        JsonNode event = service.published(5).get(1);
        assertThat(event.path("data").path("outcome").asText()).isEqualTo("FAILED");
        assertThat(event.path("data").path("qualifier").asText()).isEqualTo("SKILLS");
        assertThat(event.toString()).doesNotContain("nervous");
    }

    @Test
    void an_outcome_recorded_by_mistake_is_withdrawn_and_another_recorded() {
        service.receive(OtherServices.of(6).submitted());
        record(6, "{\"outcome\": \"NO_SHOW\"}").good();

        Reply reopened = service.post("/phone-screens/6/reopen", "{\"reason\": \"it was me\"}")
                .good();
        Reply passed = record(6, "{\"outcome\": \"PASSED\"}").good();

        assertThat(reopened.text("status")).isEqualTo("PENDING");
        assertThat(passed.text("status")).isEqualTo("PASSED");
        assertThat(service.publishedTypes(6))
                .containsExactly(
                        "phone-screen.opened", "phone-screen.failed", "phone-screen.reopened", "phone-screen.passed");
    }

    @Test
    void an_outcome_and_its_withdrawal_sent_again_are_answered_as_the_first_time() {
        service.receive(OtherServices.of(9).submitted());
        String passed = "{\"outcome\": \"PASSED\"}";
        String reason = "{\"reason\": \"it was me\"}";

        Reply recorded = sent("/phone-screens/9/outcome", passed, "pass-9");
        Reply reopened = sent("/phone-screens/9/reopen", reason, "reopen-9");

        assertThat(sent("/phone-screens/9/outcome", passed, "pass-9").sent()).isEqualTo(recorded.sent());
        assertThat(sent("/phone-screens/9/reopen", reason, "reopen-9").sent()).isEqualTo(reopened.sent());
        assertThat(service.get("/phone-screens/9").text("status")).isEqualTo("PENDING");
        assertThat(service.publishedTypes(9))
                .containsExactly("phone-screen.opened", "phone-screen.passed", "phone-screen.reopened");
    }

    @Test
    void a_withdrawn_application_allows_nothing_and_says_why() {
        OtherServices others = OtherServices.of(7);
        service.receive(others.submitted(), others.withdrawn(Party.CANDIDATE));
        service.receive(OtherServices.of(8).submitted());
        OtherServices later = OtherServices.of(8);
        later.submitted();
        service.receive(later.withdrawn(Party.CANDIDATE));

        Reply refused = service.put("/phone-screens/8/appointment", CALL);

        assertThat(service.get("/phone-screens/7").text("status")).isEqualTo("CANCELLED");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("currentStatus")).isEqualTo("CANCELLED");
        assertThat(refused.texts("allowedActions")).isEmpty();
        assertThat(refused.text("detail")).contains("application WITHDRAWN");
    }

    private Reply sent(String path, String body, String key) {
        return service.post(path, body, Map.of("Idempotency-Key", key)).good();
    }

    private Reply record(long id, String body) {
        return service.post("/phone-screens/" + id + "/outcome", body);
    }
}
