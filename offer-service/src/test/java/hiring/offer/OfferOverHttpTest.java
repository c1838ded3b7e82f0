package hiring.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.journey.Party;
import hiring.choreography.testing.Elsewhere;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfferOverHttpTest {

    private static final String TERMS = "{\"salary\": 90000.50, \"currency\": \"EUR\", \"startDate\": \"2027-01-04\"}";
    private static final String REASON = "{\"reason\": \"the budget is gone\"}";

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @BeforeAll
    void start() {
        service = LoneService.start("offer-service");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void it_opens_once_both_checks_have_passed_and_only_once() {
        Elsewhere elsewhere = Elsewhere.of(1);
        service.hear(elsewhere.submitted(), elsewhere.passed("background-check"));
        assertThat(look(1).body().path("status").isNull()).isTrue();
        assertThat(look(1).texts("allowedActions")).isEmpty();

        service.hear(elsewhere.passed("health-screening"));

        assertThat(look(1).text("status")).isEqualTo("PENDING");
        assertThat(service.announcedTypes(1)).containsExactly("offer.opened");
    }

    @Test
    void the_allowed_actions_follow_the_state() {
        open(2);
        assertThat(look(2).texts("allowedActions")).containsExactly("terms", "rescind", "withhold", "assign", "due");
        prepare(2);
        assertThat(look(2).texts("allowedActions"))
                .containsExactly("terms", "extend", "rescind", "withhold", "assign", "due");
        act(2, "extend").good();
        assertThat(look(2).texts("allowedActions")).containsExactly("accept", "decline", "rescind", "assign", "due");
        act(2, "accept").good();
        assertThat(look(2).texts("allowedActions")).containsExactly("rescind", "reopen");
        act(2, "rescind").good();
        assertThat(look(2).texts("allowedActions")).containsExactly("reopen");
    }

    @Test
    void terms_are_set_extended_and_accepted() {
        open(3);

        prepare(3);
        Reply extended = act(3, "extend").good();
        Reply accepted = act(3, "accept").good();

        assertThat(extended.text("status")).isEqualTo("PENDING");
        assertThat(extended.body().path("terms").path("salary").decimalValue()).isEqualByComparingTo("90000.5");
        assertThat(extended.body().path("extendedAt").isNull()).isFalse();
        assertThat(accepted.text("status")).isEqualTo("ACCEPTED");
        assertThat(service.announcedTypes(3))
                .containsExactly("offer.opened", "offer.updated", "offer.extended", "offer.accepted");
        assertThat(service.announced(3).toString()).doesNotContain("90000").doesNotContain("EUR");
    }

    @Test
    void nothing_is_extended_without_terms_and_nothing_accepted_that_was_not_extended() {
        open(4);

        Reply extended = act(4, "extend");
        Reply accepted = act(4, "accept");

        assertThat(extended.status()).isEqualTo(409);
        assertThat(extended.texts("allowedActions")).containsExactly("terms", "rescind", "withhold", "assign", "due");
        assertThat(accepted.status()).isEqualTo(409);
        assertThat(service.announcedTypes(4)).containsExactly("offer.opened");
    }

    @Test
    void terms_the_candidate_holds_are_not_changed_any_more() {
        open(5);
        prepare(5);
        act(5, "extend").good();

        assertThat(service.put("/offers/5/terms", TERMS).status()).isEqualTo(409);
        assertThat(act(5, "extend").status()).isEqualTo(409);
    }

    @Test
    void terms_that_nobody_could_pay_are_refused() {
        open(6);

        assertThat(List.of(
                        TERMS.replace("90000.50", "-1"),
                        TERMS.replace("90000.50", "0.001"),
                        TERMS.replace("EUR", "EURO"),
                        TERMS.replace("2027-01-04", "2027-02-30"),
                        "{}"))
                .allSatisfy(
                        body -> assertThat(service.put("/offers/6/terms", body).status())
                                .isEqualTo(400));
    }

    @Test
    void an_offer_may_be_rescinded_before_and_after_it_was_accepted() {
        open(7);
        Reply early = act(7, "rescind").good();
        accepted(8);
        Reply late = act(8, "rescind").good();

        assertThat(early.text("status")).isEqualTo("RESCINDED");
        assertThat(late.text("status")).isEqualTo("RESCINDED");
        assertThat(late.text("outcome")).isEqualTo("EMPLOYER_WITHDREW");
        assertThat(service.announced(8).get(4).path("data").path("reason").asText())
                .isEqualTo("the budget is gone");
    }

    @Test
    void an_offer_may_be_declined_or_withheld() {
        extended(9);
        open(10);

        assertThat(service.post("/offers/9/decline", "").good().text("status")).isEqualTo("REJECTED");
        assertThat(act(10, "withhold").good().text("status")).isEqualTo("NO_OFFER");
    }

    @Test
    void an_offer_that_nobody_holds_is_simply_not_made_when_the_application_ends() {
        Elsewhere elsewhere = open(11);
        prepare(11);

        service.hear(elsewhere.withdrawn(Party.CANDIDATE));

        assertThat(look(11).text("status")).isEqualTo("NO_OFFER");
        assertThat(look(11).body().path("outcome").isNull()).isTrue();
        assertThat(look(11).texts("allowedActions")).isEmpty();
    }

    @Test
    void an_offer_the_candidate_holds_is_rescinded_when_the_application_ends() {
        Elsewhere elsewhere = extended(12);
        service.hear(elsewhere.failed("background-check"));

        assertThat(look(12).text("status")).isEqualTo("RESCINDED");
        assertThat(look(12).text("outcome")).isEqualTo("APPLICATION_ENDED");
        JsonNode event = service.announced(12).get(3);
        assertThat(event.path("type").asText()).isEqualTo("hiring.offer.rescinded");
        assertThat(event.path("actor").asText()).isEqualTo("offer-service");
        assertThat(event.path("data").path("reason").asText()).isEqualTo("background-check FAILED");
    }

    @Test
    void it_is_rescinded_for_the_employers_withdrawal_and_rejected_for_the_candidates() {
        service.hear(extended(13).withdrawn(Party.EMPLOYER));
        service.hear(extended(14).withdrawn(Party.CANDIDATE));

        assertThat(look(13).text("status")).isEqualTo("RESCINDED");
        assertThat(look(14).text("status")).isEqualTo("REJECTED");
        assertThat(look(14).text("outcome")).isEqualTo("CANDIDATE_WITHDREW");
        // reopened, it would only be taken back again at once
        assertThat(look(14).texts("allowedActions")).isEmpty();
    }

    @Test
    void an_accepted_offer_is_never_touched_but_a_decision_is_needed() {
        Elsewhere elsewhere = accepted(15);
        assertThat(look(15).body().path("decisionNeeded").isNull()).isTrue();

        service.hear(elsewhere.failed("background-check"));
        assertThat(look(15).text("status")).isEqualTo("ACCEPTED");
        assertThat(look(15).text("decisionNeeded")).isEqualTo("background-check FAILED");
        assertThat(look(15).texts("allowedActions")).containsExactly("rescind");
        assertThat(service.announcedTypes(15)).endsWith("offer.accepted");

        service.hear(elsewhere.passed("background-check"));
        assertThat(look(15).body().path("decisionNeeded").isNull()).isTrue();
    }

    @Test
    void an_offer_the_candidate_holds_stays_open_when_a_check_is_only_reopened() {
        Elsewhere elsewhere = extended(16);

        service.hear(elsewhere.reopened("background-check"));
        assertThat(look(16).body().path("status").isNull()).isTrue();
        service.hear(elsewhere.passed("background-check"));

        assertThat(look(16).text("status")).isEqualTo("PENDING");
        assertThat(look(16).texts("allowedActions")).containsExactly("accept", "decline", "rescind", "assign", "due");
    }

    @Test
    void an_offer_the_candidate_holds_is_rescinded_too_if_a_check_is_reopened_before_it_fails() {
        Elsewhere elsewhere = extended(17);

        service.hear(elsewhere.reopened("background-check"));
        service.hear(elsewhere.failed("background-check"));

        assertThat(look(17).text("status")).isEqualTo("RESCINDED");
        assertThat(look(17).text("outcome")).isEqualTo("APPLICATION_ENDED");
    }

    private Elsewhere open(long id) {
        Elsewhere elsewhere = Elsewhere.of(id);
        service.hear(elsewhere.submitted(), elsewhere.passed("background-check"), elsewhere.passed("health-screening"));
        return elsewhere;
    }

    private Elsewhere extended(long id) {
        Elsewhere elsewhere = open(id);
        prepare(id);
        act(id, "extend").good();
        return elsewhere;
    }

    private Elsewhere accepted(long id) {
        Elsewhere elsewhere = extended(id);
        act(id, "accept").good();
        return elsewhere;
    }

    private void prepare(long id) {
        service.put("/offers/" + id + "/terms", TERMS).good();
    }

    private Reply act(long id, String action) {
        boolean needsReason = List.of("rescind", "withhold", "assign", "due").contains(action);
        return service.post("/offers/" + id + "/" + action, needsReason ? REASON : "");
    }

    private Reply look(long id) {
        return service.get("/offers/" + id);
    }
}
