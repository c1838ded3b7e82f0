package hiring.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.testing.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CounterOfferOverHttpTest {

    private static final String WISH =
            "{\"salary\": 99999.5, \"startDate\": \"2101-02-01\", \"notes\": \"I move house\"}";

    @SuppressWarnings("NullAway.Init")
    private OfferFixture fixture;

    @BeforeAll
    void open() {
        fixture = OfferFixture.open();
        fixture.extended(5);
    }

    @AfterAll
    void close() {
        fixture.close();
    }

    @Test
    void is_recorded_and_shown_and_announced_without_what_it_asks_for() {
        fixture.extended(1);

        Reply countered = fixture.act(1, "counter-offer", WISH).good();

        JsonNode counter = countered.body().path("counterOffer");
        assertThat(counter.path("state").asText()).isEqualTo("OPEN");
        assertThat(counter.path("version").asInt()).isEqualTo(1);
        assertThat(counter.path("salary").decimalValue()).isEqualByComparingTo("99999.5");
        assertThat(counter.path("currency").asText()).isEqualTo("EUR");
        assertThat(counter.path("period").asText()).isEqualTo("YEAR");
        assertThat(counter.path("startDate").asText()).isEqualTo("2101-02-01");
        assertThat(counter.path("madeBy").asText()).isEqualTo("recruiter-7");
        assertThat(countered.text("status")).isEqualTo("PENDING");
        JsonNode event = fixture.service().published(1).get(3);
        assertThat(event.path("type").asText()).isEqualTo("hiring.offer.updated");
        assertThat(event.path("data").path("reason").asText()).isEqualTo("the candidate made a counter-offer");
        assertThat(event.toString()).doesNotContain("99999").doesNotContain("house");
    }

    @Test
    void is_answered_by_a_new_version_that_takes_the_place_of_the_one_held_once_it_is_extended() {
        fixture.extended(2);
        fixture.act(2, "counter-offer", WISH).good();

        Reply prepared = fixture.terms(2, OfferFixture.MORE).good();
        assertThat(prepared.text("version")).isEqualTo("2");
        assertThat(prepared.text("heldVersion")).isEqualTo("1");

        Reply extended = fixture.act(2, "extend").good();
        assertThat(extended.text("heldVersion")).isEqualTo("2");
        assertThat(extended.body().path("counterOffer").path("state").asText()).isEqualTo("ANSWERED");
        assertThat(extended.body().path("counterOffer").path("answer").asInt()).isEqualTo(2);

        assertThat(fixture.act(2, "accept", "{\"version\": 1}").status()).isEqualTo(400);
        assertThat(fixture.act(2, "accept", "{\"version\": 2}").good().text("status"))
                .isEqualTo("ACCEPTED");
        assertThat(fixture.service().get("/offers/2/versions").good().body())
                .extracting(version -> version.path("state").asText())
                .containsExactly("SUPERSEDED", "EXTENDED");
    }

    @Test
    void may_be_refused_and_made_again() {
        fixture.extended(3);
        fixture.act(3, "counter-offer", WISH).good();
        assertThat(fixture.act(3, "counter-offer", WISH).status()).isEqualTo(409);

        Reply refused = fixture.act(3, "refuse-counter-offer", "{\"reason\": \"99999 is too much\"}")
                .good();

        assertThat(refused.body().path("counterOffer").path("state").asText()).isEqualTo("REFUSED");
        assertThat(fixture.service().published(3).toString()).doesNotContain("too much");
        assertThat(fixture.terms(3, OfferFixture.MORE).status()).isEqualTo(409);
        fixture.act(3, "counter-offer", "{\"notes\": \"a car, then\"}").good();
        fixture.act(3, "refuse-counter-offer").good();
        assertThat(fixture.service().get("/offers/3/counter-offers").good().body())
                .extracting(counter -> counter.path("number").asInt())
                .containsExactly(1, 2);
        fixture.act(3, "accept").good();
    }

    @Test
    void does_not_keep_the_candidate_from_accepting_after_all() {
        fixture.extended(4);
        fixture.act(4, "counter-offer", WISH).good();
        fixture.terms(4, OfferFixture.MORE).good();

        Reply accepted = fixture.act(4, "accept").good();

        assertThat(accepted.body().path("terms").path("salary").decimalValue()).isEqualByComparingTo("90000.5");
        assertThat(accepted.body().path("accepted").path("version").asInt()).isEqualTo(1);
        assertThat(accepted.body().path("counterOffer").path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(fixture.read(4).body()).isEqualTo(accepted.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}; salary",
                "{\"currency\": \"EUR\"}; salary",
                "{\"period\": \"MONTH\"}; salary",
                "{\"notes\": \" \"}; salary",
                "{\"salary\": -1}; salary",
                "{\"salary\": 0.001}; salary",
                "{\"salary\": \"95.000\"}; salary",
                "{\"salary\": 1, \"currency\": \"FRF\"}; currency",
                "{\"salary\": 1, \"currency\": \"EURO\"}; currency",
                "{\"startDate\": \"20270-01-01\"}; startDate",
                "{\"startDate\": \"2020-01-01\"}; startDate",
                "{\"startDate\": \"1899-01-01\", \"confirmPastStartDate\": true}; startDate"
            })
    void has_valid_terms(String body, String field) {
        Reply refused = fixture.act(5, "counter-offer", body);

        assertThat(refused.status()).as(refused.sent()).isEqualTo(400);
        assertThat(refused.body().path("errors").path(0).path("field").asText()).isEqualTo(field);
        assertThat(fixture.read(5).body().path("counterOffer").isNull()).isTrue();
    }

    @Test
    void needs_an_offer_that_the_candidate_holds() {
        fixture.opened(6);
        fixture.terms(6, OfferFixture.TERMS).good();

        assertThat(fixture.act(6, "counter-offer", WISH).status()).isEqualTo(409);
    }

    @Test
    void is_shown_in_the_worklist_of_many() {
        fixture.extended(7);
        fixture.extended(8);
        fixture.act(8, "counter-offer", WISH).good();

        JsonNode items =
                fixture.service().get("/offers?limit=200").good().body().path("items");

        assertThat(items)
                .filteredOn(item -> item.path("applicationId").asInt() == 8)
                .allMatch(
                        item -> item.path("counterOffer").path("state").asText().equals("OPEN"))
                .hasSize(1);
    }
}
