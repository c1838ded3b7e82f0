package hiring.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.journey.Party;
import hiring.choreography.testing.Elsewhere;
import hiring.choreography.testing.Reply;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfferOverHttpTest {

    private static final String[] HELD = {"accept", "decline", "counter-offer", "deadline", "rescind", "assign", "due"};

    @SuppressWarnings("NullAway.Init")
    private OfferRoom room;

    @BeforeAll
    void open() {
        room = OfferRoom.open();
    }

    @AfterAll
    void close() {
        room.close();
    }

    @Test
    void it_opens_once_both_checks_have_passed_and_only_once() {
        Elsewhere elsewhere = Elsewhere.of(1);
        room.service().receive(elsewhere.submitted(), elsewhere.passed("background-check"));
        assertThat(room.look(1).body().path("status").isNull()).isTrue();
        assertThat(room.look(1).texts("allowedActions")).isEmpty();

        room.service().receive(elsewhere.passed("health-screening"));

        assertThat(room.look(1).text("status")).isEqualTo("PENDING");
        assertThat(room.service().announcedTypes(1)).containsExactly("offer.opened");
    }

    @Test
    void the_allowed_actions_follow_the_state() {
        room.opened(2);
        assertThat(room.look(2).texts("allowedActions"))
                .containsExactly("terms", "rescind", "withhold", "assign", "due");
        room.terms(2, OfferRoom.TERMS).good();
        assertThat(room.look(2).texts("allowedActions"))
                .containsExactly("terms", "extend", "rescind", "withhold", "assign", "due");
        room.act(2, "extend").good();
        assertThat(room.look(2).texts("allowedActions")).containsExactly(HELD);
        room.act(2, "accept").good();
        assertThat(room.look(2).texts("allowedActions")).containsExactly("rescind", "reopen");
        room.act(2, "rescind").good();
        assertThat(room.look(2).texts("allowedActions")).containsExactly("reopen");
    }

    @Test
    void terms_are_set_extended_and_accepted() {
        room.opened(3);

        room.terms(3, OfferRoom.TERMS).good();
        Reply extended = room.act(3, "extend").good();
        Reply accepted = room.act(3, "accept").good();

        assertThat(extended.text("status")).isEqualTo("PENDING");
        assertThat(extended.body().path("terms").path("salary").decimalValue()).isEqualByComparingTo("90000.5");
        assertThat(extended.body().path("extendedAt").isNull()).isFalse();
        assertThat(accepted.text("status")).isEqualTo("ACCEPTED");
        assertThat(room.service().announcedTypes(3))
                .containsExactly("offer.opened", "offer.updated", "offer.extended", "offer.accepted");
        assertThat(room.service().announced(3).toString())
                .doesNotContain("90000")
                .doesNotContain("EUR");
    }

    @Test
    void nothing_is_extended_without_terms_and_nothing_accepted_that_was_not_extended() {
        room.opened(4);

        Reply extended = room.act(4, "extend");
        Reply accepted = room.act(4, "accept");

        assertThat(extended.status()).isEqualTo(409);
        assertThat(extended.texts("allowedActions")).containsExactly("terms", "rescind", "withhold", "assign", "due");
        assertThat(accepted.status()).isEqualTo(409);
        assertThat(room.service().announcedTypes(4)).containsExactly("offer.opened");
    }

    @Test
    void terms_the_candidate_holds_are_not_changed_any_more() {
        room.opened(5);
        room.terms(5, OfferRoom.TERMS).good();
        room.act(5, "extend").good();

        assertThat(room.service().put("/offers/5/terms", OfferRoom.TERMS).status())
                .isEqualTo(409);
        assertThat(room.act(5, "extend").status()).isEqualTo(409);
    }

    @Test
    void terms_that_nobody_could_pay_are_refused() {
        room.opened(6);

        assertThat(List.of(
                        OfferRoom.TERMS.replace("90000.50", "-1"),
                        OfferRoom.TERMS.replace("90000.50", "0.001"),
                        OfferRoom.TERMS.replace("EUR", "EURO"),
                        OfferRoom.TERMS.replace("2027-01-04", "2027-02-30"),
                        "{}"))
                .allSatisfy(body -> assertThat(
                                room.service().put("/offers/6/terms", body).status())
                        .isEqualTo(400));
    }

    @Test
    void an_offer_may_be_rescinded_before_and_after_it_was_accepted() {
        room.opened(7);
        Reply early = room.act(7, "rescind").good();
        room.accepted(8);
        Reply late = room.act(8, "rescind").good();

        assertThat(early.text("status")).isEqualTo("RESCINDED");
        assertThat(late.text("status")).isEqualTo("RESCINDED");
        assertThat(late.text("outcome")).isEqualTo("EMPLOYER_WITHDREW");
        assertThat(room.service()
                        .announced(8)
                        .get(4)
                        .path("data")
                        .path("reason")
                        .asText())
                .isEqualTo("the budget is gone");
    }

    @Test
    void an_offer_may_be_declined_or_withheld() {
        room.extended(9);
        room.opened(10);

        assertThat(room.service().post("/offers/9/decline", "").good().text("status"))
                .isEqualTo("REJECTED");
        assertThat(room.act(10, "withhold").good().text("status")).isEqualTo("NO_OFFER");
    }

    @Test
    void an_offer_that_nobody_holds_is_simply_not_made_when_the_application_ends() {
        Elsewhere elsewhere = room.opened(11);
        room.terms(11, OfferRoom.TERMS).good();

        room.service().receive(elsewhere.withdrawn(Party.CANDIDATE));

        assertThat(room.look(11).text("status")).isEqualTo("NO_OFFER");
        assertThat(room.look(11).body().path("outcome").isNull()).isTrue();
        assertThat(room.look(11).texts("allowedActions")).isEmpty();
    }

    @Test
    void an_offer_the_candidate_holds_is_rescinded_when_the_application_ends() {
        Elsewhere elsewhere = room.extended(12);
        room.service().receive(elsewhere.failed("background-check"));

        assertThat(room.look(12).text("status")).isEqualTo("RESCINDED");
        assertThat(room.look(12).text("outcome")).isEqualTo("APPLICATION_ENDED");
        JsonNode event = room.service().announced(12).get(3);
        assertThat(event.path("type").asText()).isEqualTo("hiring.offer.rescinded");
        assertThat(event.path("actor").asText()).isEqualTo("offer-service");
        assertThat(event.path("data").path("reason").asText()).isEqualTo("background-check FAILED");
    }

    @Test
    void it_is_rescinded_for_the_employers_withdrawal_and_rejected_for_the_candidates() {
        room.service().receive(room.extended(13).withdrawn(Party.EMPLOYER));
        room.service().receive(room.extended(14).withdrawn(Party.CANDIDATE));

        assertThat(room.look(13).text("status")).isEqualTo("RESCINDED");
        assertThat(room.look(14).text("status")).isEqualTo("REJECTED");
        assertThat(room.look(14).text("outcome")).isEqualTo("CANDIDATE_WITHDREW");
        // reopened, it would only be taken back again at once
        assertThat(room.look(14).texts("allowedActions")).isEmpty();
    }

    @Test
    void an_accepted_offer_is_never_touched_but_a_decision_is_needed() {
        Elsewhere elsewhere = room.accepted(15);
        assertThat(room.look(15).body().path("decisionNeeded").isNull()).isTrue();

        room.service().receive(elsewhere.failed("background-check"));
        assertThat(room.look(15).text("status")).isEqualTo("ACCEPTED");
        assertThat(room.look(15).text("decisionNeeded")).isEqualTo("background-check FAILED");
        assertThat(room.look(15).texts("allowedActions")).containsExactly("rescind");
        assertThat(room.service().announcedTypes(15)).endsWith("offer.accepted");

        room.service().receive(elsewhere.passed("background-check"));
        assertThat(room.look(15).body().path("decisionNeeded").isNull()).isTrue();
    }

    @Test
    void an_offer_the_candidate_holds_stays_open_when_a_check_is_only_reopened() {
        Elsewhere elsewhere = room.extended(16);

        room.service().receive(elsewhere.reopened("background-check"));
        assertThat(room.look(16).body().path("status").isNull()).isTrue();
        room.service().receive(elsewhere.passed("background-check"));

        assertThat(room.look(16).text("status")).isEqualTo("PENDING");
        assertThat(room.look(16).texts("allowedActions")).containsExactly(HELD);
    }

    @Test
    void an_offer_the_candidate_holds_is_rescinded_too_if_a_check_is_reopened_before_it_fails() {
        Elsewhere elsewhere = room.extended(17);

        room.service().receive(elsewhere.reopened("background-check"));
        room.service().receive(elsewhere.failed("background-check"));

        assertThat(room.look(17).text("status")).isEqualTo("RESCINDED");
        assertThat(room.look(17).text("outcome")).isEqualTo("APPLICATION_ENDED");
    }

    @Test
    void many_are_given_to_somebody_as_far_as_they_are_open() {
        room.opened(18);
        room.extended(19);
        room.accepted(20);

        JsonNode items = room.service()
                .post("/offers/bulk/assignee", "{\"applicationIds\": [18, 19, 20], \"assignee\": \"herbert\"}")
                .good()
                .body()
                .path("items");

        assertThat(items.path(0).has("problem")).isFalse();
        assertThat(items.path(1).has("problem")).isFalse();
        assertThat(items.path(2).path("problem").path("allowedActions"))
                .extracting(JsonNode::asText)
                .containsExactly("rescind", "reopen");
    }
}
