package hiring.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.journey.Party;
import hiring.choreography.testing.OtherServices;
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
    private OfferFixture fixture;

    @BeforeAll
    void open() {
        fixture = OfferFixture.open();
    }

    @AfterAll
    void close() {
        fixture.close();
    }

    @Test
    void it_opens_once_both_checks_have_passed_and_only_once() {
        OtherServices others = OtherServices.of(1);
        fixture.service().receive(others.submitted(), others.passed("background-check"));
        assertThat(fixture.read(1).body().path("status").isNull()).isTrue();
        assertThat(fixture.read(1).texts("allowedActions")).isEmpty();

        fixture.service().receive(others.passed("health-screening"));

        assertThat(fixture.read(1).text("status")).isEqualTo("PENDING");
        assertThat(fixture.service().publishedTypes(1)).containsExactly("offer.opened");
    }

    @Test
    void the_allowed_actions_follow_the_state() {
        fixture.opened(2);
        assertThat(fixture.read(2).texts("allowedActions"))
                .containsExactly("terms", "rescind", "withhold", "assign", "due");
        fixture.terms(2, OfferFixture.TERMS).good();
        assertThat(fixture.read(2).texts("allowedActions"))
                .containsExactly("terms", "extend", "rescind", "withhold", "assign", "due");
        fixture.act(2, "extend").good();
        assertThat(fixture.read(2).texts("allowedActions")).containsExactly(HELD);
        fixture.act(2, "accept").good();
        assertThat(fixture.read(2).texts("allowedActions")).containsExactly("rescind", "reopen");
        fixture.act(2, "rescind").good();
        assertThat(fixture.read(2).texts("allowedActions")).containsExactly("reopen");
    }

    @Test
    void terms_are_set_extended_and_accepted() {
        fixture.opened(3);

        fixture.terms(3, OfferFixture.TERMS).good();
        Reply extended = fixture.act(3, "extend").good();
        Reply accepted = fixture.act(3, "accept").good();

        assertThat(extended.text("status")).isEqualTo("PENDING");
        assertThat(extended.body().path("terms").path("salary").decimalValue()).isEqualByComparingTo("90000.5");
        assertThat(extended.body().path("extendedAt").isNull()).isFalse();
        assertThat(accepted.text("status")).isEqualTo("ACCEPTED");
        assertThat(fixture.service().publishedTypes(3))
                .containsExactly("offer.opened", "offer.updated", "offer.extended", "offer.accepted");
        assertThat(fixture.service().published(3).toString())
                .doesNotContain("90000")
                .doesNotContain("EUR");
    }

    @Test
    void nothing_is_extended_without_terms_and_nothing_accepted_that_was_not_extended() {
        fixture.opened(4);

        Reply extended = fixture.act(4, "extend");
        Reply accepted = fixture.act(4, "accept");

        assertThat(extended.status()).isEqualTo(409);
        assertThat(extended.texts("allowedActions")).containsExactly("terms", "rescind", "withhold", "assign", "due");
        assertThat(accepted.status()).isEqualTo(409);
        assertThat(fixture.service().publishedTypes(4)).containsExactly("offer.opened");
    }

    @Test
    void terms_the_candidate_holds_are_not_changed_any_more() {
        fixture.opened(5);
        fixture.terms(5, OfferFixture.TERMS).good();
        fixture.act(5, "extend").good();

        assertThat(fixture.service().put("/offers/5/terms", OfferFixture.TERMS).status())
                .isEqualTo(409);
        assertThat(fixture.act(5, "extend").status()).isEqualTo(409);
    }

    @Test
    void invalid_salaries_are_rejected() {
        fixture.opened(6);

        assertThat(List.of(
                        OfferFixture.TERMS.replace("90000.50", "-1"),
                        OfferFixture.TERMS.replace("90000.50", "0.001"),
                        OfferFixture.TERMS.replace("EUR", "EURO"),
                        OfferFixture.TERMS.replace("2101-01-03", "2101-02-30"),
                        "{}"))
                .allSatisfy(body -> assertThat(
                                fixture.service().put("/offers/6/terms", body).status())
                        .isEqualTo(400));
    }

    @Test
    void an_offer_may_be_rescinded_before_and_after_it_was_accepted() {
        fixture.opened(7);
        Reply early = fixture.act(7, "rescind").good();
        fixture.accepted(8);
        Reply late = fixture.act(8, "rescind").good();

        assertThat(early.text("status")).isEqualTo("RESCINDED");
        assertThat(late.text("status")).isEqualTo("RESCINDED");
        assertThat(late.text("outcome")).isEqualTo("EMPLOYER_WITHDREW");
        assertThat(fixture.service()
                        .published(8)
                        .get(4)
                        .path("data")
                        .path("reason")
                        .asText())
                .isEqualTo("the budget is gone");
    }

    @Test
    void an_offer_may_be_declined_or_withheld() {
        fixture.extended(9);
        fixture.opened(10);

        assertThat(fixture.service().post("/offers/9/decline", "").good().text("status"))
                .isEqualTo("REJECTED");
        assertThat(fixture.act(10, "withhold").good().text("status")).isEqualTo("NO_OFFER");
    }

    @Test
    void an_offer_that_was_not_extended_is_withheld_when_the_application_ends() {
        OtherServices others = fixture.opened(11);
        fixture.terms(11, OfferFixture.TERMS).good();

        fixture.service().receive(others.withdrawn(Party.CANDIDATE));

        assertThat(fixture.read(11).text("status")).isEqualTo("NO_OFFER");
        assertThat(fixture.read(11).body().path("outcome").isNull()).isTrue();
        assertThat(fixture.read(11).texts("allowedActions")).isEmpty();
    }

    @Test
    void an_offer_the_candidate_holds_is_rescinded_when_the_application_ends() {
        OtherServices others = fixture.extended(12);
        fixture.service().receive(others.failed("background-check"));

        assertThat(fixture.read(12).text("status")).isEqualTo("RESCINDED");
        assertThat(fixture.read(12).text("outcome")).isEqualTo("APPLICATION_ENDED");
        JsonNode event = fixture.service().published(12).get(3);
        assertThat(event.path("type").asText()).isEqualTo("hiring.offer.rescinded");
        assertThat(event.path("actor").asText()).isEqualTo("offer-service");
        assertThat(event.path("data").path("reason").asText()).isEqualTo("background-check FAILED");
    }

    @Test
    void it_is_rescinded_for_the_employers_withdrawal_and_rejected_for_the_candidates() {
        fixture.service().receive(fixture.extended(13).withdrawn(Party.EMPLOYER));
        fixture.service().receive(fixture.extended(14).withdrawn(Party.CANDIDATE));

        assertThat(fixture.read(13).text("status")).isEqualTo("RESCINDED");
        assertThat(fixture.read(14).text("status")).isEqualTo("REJECTED");
        assertThat(fixture.read(14).text("outcome")).isEqualTo("CANDIDATE_WITHDREW");
        // reopened, it would only be taken back again at once
        assertThat(fixture.read(14).texts("allowedActions")).isEmpty();
    }

    @Test
    void an_accepted_offer_is_never_touched_but_a_decision_is_needed() {
        OtherServices others = fixture.accepted(15);
        assertThat(fixture.read(15).body().path("decisionNeeded").isNull()).isTrue();

        fixture.service().receive(others.failed("background-check"));
        assertThat(fixture.read(15).text("status")).isEqualTo("ACCEPTED");
        assertThat(fixture.read(15).text("decisionNeeded")).isEqualTo("background-check FAILED");
        assertThat(fixture.read(15).texts("allowedActions")).containsExactly("rescind");
        assertThat(fixture.service().publishedTypes(15)).endsWith("offer.accepted");

        fixture.service().receive(others.passed("background-check"));
        assertThat(fixture.read(15).body().path("decisionNeeded").isNull()).isTrue();
    }

    @Test
    void an_offer_the_candidate_holds_stays_open_when_a_check_is_only_reopened() {
        OtherServices others = fixture.extended(16);

        fixture.service().receive(others.reopened("background-check"));
        assertThat(fixture.read(16).body().path("status").isNull()).isTrue();
        fixture.service().receive(others.passed("background-check"));

        assertThat(fixture.read(16).text("status")).isEqualTo("PENDING");
        assertThat(fixture.read(16).texts("allowedActions")).containsExactly(HELD);
    }

    @Test
    void an_offer_the_candidate_holds_is_rescinded_too_if_a_check_is_reopened_before_it_fails() {
        OtherServices others = fixture.extended(17);

        fixture.service().receive(others.reopened("background-check"));
        fixture.service().receive(others.failed("background-check"));

        assertThat(fixture.read(17).text("status")).isEqualTo("RESCINDED");
        assertThat(fixture.read(17).text("outcome")).isEqualTo("APPLICATION_ENDED");
    }

    @Test
    void open_offers_are_assigned_in_bulk() {
        fixture.opened(18);
        fixture.extended(19);
        fixture.accepted(20);

        JsonNode items = fixture.service()
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
