package hiring.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.testing.Reply;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersionsOverHttpTest {

    private static final String EVERYTHING = """
            {"salary": 25.5, "currency": "EUR", "period": "HOUR", "startDate": "2101-01-03", "location": "Potsdam",
             "contractType": "FIXED_TERM", "endDate": "2101-12-31", "notes": "Bring a cake."}""";

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
    void terms_are_kept_as_they_were_set() {
        fixture.opened(1);

        Reply prepared = fixture.terms(1, EVERYTHING).good();

        assertThat(prepared.sent())
                .contains(
                        "\"terms\":{\"salary\":25.50,\"currency\":\"EUR\",\"period\":\"HOUR\",\"startDate\":\"2101-01-03\","
                                + "\"location\":\"Potsdam\",\"contractType\":\"FIXED_TERM\",\"endDate\":\"2101-12-31\","
                                + "\"notes\":\"Bring a cake.\"}");
        assertThat(fixture.read(1).sent()).isEqualTo(prepared.sent());
    }

    @Test
    void a_year_and_a_permanent_contract_are_meant_unless_said_otherwise() {
        fixture.opened(2);

        JsonNode terms = fixture.terms(2, OfferFixture.TERMS).good().body().path("terms");

        assertThat(terms.path("period").asText()).isEqualTo("YEAR");
        assertThat(terms.path("contractType").asText()).isEqualTo("PERMANENT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25.5 | 25.555 | salary",
                "25.5 | 90.000 | salary",
                "25.5 | \"90.000\" | salary",
                "25.5 | \"90,000\" | salary",
                "EUR | DEM | currency",
                "25.5 | 0 | salary",
                "25.5 | 1e400 | salary",
                "25.5 | 12345678901234 | salary",
                "EUR | JPY | salary",
                "EUR | XAU | currency",
                "HOUR | DECADE | period",
                "2101-01-03 | 9999999-01-04 | startDate",
                "2101-01-03 | 0027-01-04 | startDate",
                "2101-12-31 | 2101-01-02 | endDate",
                "2101-12-31 | 12101-12-31 | endDate",
                "FIXED_TERM | PERMANENT | endDate",
                "FIXED_TERM | SLAVERY | contractType",
                ", \"endDate\": \"2101-12-31\" | '' | endDate",
                "Potsdam | \\u0000 | location",
                "notes | noodles | noodles"
            })
    void invalid_terms_are_rejected_with_the_field(String there, String instead, String field) {
        fixture.opened(3);

        Reply refused = fixture.terms(3, EVERYTHING.replace(there, instead));

        assertThat(refused.status()).as(refused.sent()).isEqualTo(400);
        assertThat(refused.body().path("errors").path(0).path("field").asText()).isEqualTo(field);
        assertThat(fixture.read(3).body().path("version").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01", "1999-12-31", "0202-01-01", "2026-11-26"})
    void a_start_date_in_the_past_is_refused_and_the_answer_says_how_to_confirm_it(String day) {
        fixture.opened(3);

        Reply refused = fixture.terms(3, EVERYTHING.replace("2101-01-03", day));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").path(0).path("field").asText()).isEqualTo("startDate");
        assertThat(fixture.read(3).body().path("version").isNull()).isTrue();
    }

    @Test
    void a_start_date_in_the_past_is_taken_when_the_request_says_that_it_is_meant() {
        fixture.opened(91);
        String past = OfferFixture.TERMS.replace("2101-01-03", "2020-01-01");

        assertThat(fixture.terms(91, past).sent()).contains("confirmPastStartDate");
        assertThat(fixture.terms(91, confirmed(past, false)).status()).isEqualTo(400);
        assertThat(fixture.terms(91, confirmed(past, true)).good().sent()).contains("\"startDate\":\"2020-01-01\"");
        fixture.act(91, "extend").good();
    }

    @Test
    void an_offer_whose_start_date_has_passed_since_is_extended_only_with_a_confirmation() {
        fixture.opened(92);
        String inThreeDays = LocalDate.now(ZoneOffset.UTC).plusDays(3).toString();
        fixture.terms(92, OfferFixture.TERMS.replace("2101-01-03", inThreeDays)).good();

        try (OfferFixture later = fixture.ahead("6d")) {
            Reply refused = later.act(92, "extend");
            assertThat(refused.status()).as(refused.sent()).isEqualTo(400);
            assertThat(refused.sent()).contains("startDate", "confirmPastStartDate");

            later.act(92, "extend", "{\"confirmPastStartDate\": true}").good();
        }
    }

    private static String confirmed(String terms, boolean confirmation) {
        return terms.replace("}", ", \"confirmPastStartDate\": " + confirmation + "}");
    }

    @Test
    void an_offer_in_a_currency_that_was_withdrawn_since_can_be_read() {
        fixture.opened(90);
        fixture.terms(90, OfferFixture.TERMS).good();
        fixture.service().execute("UPDATE offer_version SET currency = 'HRK' WHERE application_id = 90");

        assertThat(fixture.read(90).good().body().path("terms").path("currency").asText())
                .isEqualTo("HRK");
    }

    @Test
    void a_changed_offer_is_a_new_version_and_all_are_kept() {
        fixture.opened(4);
        fixture.terms(4, OfferFixture.TERMS).good();
        fixture.terms(4, OfferFixture.MORE).good();
        fixture.actAs("herbert", 4, "extend", "", "hr").good();
        fixture.actAs("rita", 4, "accept", "", "recruiter").good();

        JsonNode versions = fixture.service().get("/offers/4/versions").good().body();

        assertThat(versions)
                .extracting(version -> version.path("state").asText())
                .containsExactly("SUPERSEDED", "EXTENDED");
        assertThat(versions)
                .extracting(version -> version.path("terms").path("salary").asText())
                .containsExactly("90000.5", "95000.0");
        JsonNode second = versions.path(1);
        assertThat(second.path("preparedBy").asText()).isEqualTo("recruiter-7");
        assertThat(second.path("extendedBy").asText()).isEqualTo("herbert");
        assertThat(second.path("acceptedBy").asText()).isEqualTo("rita");
        assertThat(fixture.service().get("/offers/4/versions/2").good().body()).isEqualTo(second);
        assertThat(fixture.read(4).body().path("accepted").path("version").asInt())
                .isEqualTo(2);
        assertThat(fixture.read(4).body().path("accepted").path("by").asText()).isEqualTo("rita");
    }

    @Test
    void the_history_shows_the_version_and_no_event_shows_the_terms() {
        fixture.accepted(5);

        assertThat(fixture.service().get("/offers/5/history").good().body())
                .extracting(entry -> entry.path("note").asText())
                .containsExactly("null", "version 1", "version 1", "version 1");
        assertThat(fixture.service().published(5).toString())
                .doesNotContain("90000")
                .doesNotContain("EUR")
                .doesNotContain("version 1");
    }

    @Test
    void the_same_terms_said_twice_are_one_version() {
        fixture.opened(6);
        fixture.terms(6, OfferFixture.TERMS).good();

        assertThat(fixture.terms(6, OfferFixture.TERMS.replace("90000.50", "90000.5"))
                        .good()
                        .text("version"))
                .isEqualTo("1");
    }

    @Test
    void versions_that_are_not_there_are_not_found() {
        fixture.extended(7);

        assertThat(fixture.service().get("/offers/7/versions/2").status()).isEqualTo(404);
        assertThat(fixture.service().get("/offers/777/versions").status()).isEqualTo(404);
        assertThat(fixture.service().get("/offers/777/versions/1").status()).isEqualTo(404);
    }

    @Test
    void accepting_may_name_the_version_that_is_held_and_no_other() {
        fixture.extended(8);

        Reply other = fixture.act(8, "accept", "{\"version\": 2}");
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.body().path("errors").path(0).path("allowed").path(0).asText())
                .isEqualTo("1");
        assertThat(fixture.act(8, "accept", "{\"version\": 1}").good().text("status"))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void what_is_offered_is_shown_to_hr_alone() {
        fixture.extended(9);
        fixture.act(9, "counter-offer", "{\"salary\": 99999, \"notes\": \"I have children\"}")
                .good();

        for (String path : List.of("/offers/9/versions", "/offers/9/versions/1", "/offers/9/counter-offers")) {
            assertThat(fixture.readAs("recruiter", path).status()).as(path).isEqualTo(403);
            assertThat(fixture.readAs("hr", path).status()).as(path).isEqualTo(200);
        }
        String seen = fixture.readAs("recruiter", "/offers/9").good().sent()
                + fixture.readAs("recruiter", "/offers").good().sent()
                + fixture.readAs("recruiter", "/offers/9/history").good().sent();
        assertThat(seen).doesNotContain("90000", "99999", "EUR", "children").contains("\"version\":1", "OPEN");
        assertThat(fixture.actAs("rita", 9, "decline", "", "recruiter").good().sent())
                .doesNotContain("90000", "99999");
    }

    @Test
    void a_change_that_is_meant_for_another_revision_is_refused_and_changes_nothing() {
        fixture.opened(10);
        fixture.terms(10, OfferFixture.TERMS).good();

        Reply stale = fixture.service().put("/offers/10/terms", OfferFixture.MORE, Map.of("If-Match", "\"1\""));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(fixture.read(10).text("version")).isEqualTo("1");
        assertThat(fixture.service()
                        .put("/offers/10/terms", OfferFixture.MORE, Map.of("If-Match", "\"2\""))
                        .good()
                        .text("version"))
                .isEqualTo("2");
    }

    @Test
    void it_is_said_in_which_of_some_ways_the_candidate_declined_and_the_words_are_kept_inside() {
        fixture.extended(11);

        assertThat(fixture.act(11, "decline", "{\"qualifier\": \"WEATHER\"}").status())
                .isEqualTo(400);
        Reply declined = fixture.act(11, "decline", "{\"qualifier\": \"COMPENSATION\", \"reason\": \"they pay 99999\"}")
                .good();

        assertThat(declined.text("qualifier")).isEqualTo("COMPENSATION");
        JsonNode event = fixture.service().published(11).get(3).path("data");
        assertThat(event.path("qualifier").asText()).isEqualTo("COMPENSATION");
        assertThat(event.toString()).doesNotContain("99999");
        assertThat(fixture.service()
                        .get("/offers/11/history")
                        .body()
                        .path(3)
                        .path("note")
                        .asText())
                .isEqualTo("they pay 99999");
        assertThat(fixture.readAs("recruiter", "/offers/11/history").good().sent())
                .contains("COMPENSATION")
                .doesNotContain("99999");
    }

    @Test
    void accepted_offers_whose_application_has_ended_are_found() {
        fixture.accepted(12);
        fixture.service().receive(fixture.accepted(13).failed("background-check"));

        JsonNode found = fixture.service()
                .get("/offers?status=ACCEPTED&ended=true")
                .good()
                .body()
                .path("items");

        assertThat(found).hasSize(1);
        assertThat(found.path(0).path("applicationId").asInt()).isEqualTo(13);
        assertThat(found.path(0).path("decisionNeeded").asText()).isEqualTo("background-check FAILED");
    }
}
