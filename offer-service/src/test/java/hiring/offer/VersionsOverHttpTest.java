package hiring.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.testing.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersionsOverHttpTest {

    private static final String EVERYTHING = """
            {"salary": 25.5, "currency": "EUR", "period": "HOUR", "startDate": "2027-01-04", "location": "Potsdam",
             "contractType": "FIXED_TERM", "endDate": "2027-12-31", "notes": "Bring a cake."}""";

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
    void terms_are_kept_as_they_were_set() {
        room.opened(1);

        Reply prepared = room.terms(1, EVERYTHING).good();

        assertThat(prepared.sent())
                .contains(
                        "\"terms\":{\"salary\":25.50,\"currency\":\"EUR\",\"period\":\"HOUR\",\"startDate\":\"2027-01-04\","
                                + "\"location\":\"Potsdam\",\"contractType\":\"FIXED_TERM\",\"endDate\":\"2027-12-31\","
                                + "\"notes\":\"Bring a cake.\"}");
        assertThat(room.look(1).sent()).isEqualTo(prepared.sent());
    }

    @Test
    void a_year_and_a_permanent_contract_are_meant_unless_said_otherwise() {
        room.opened(2);

        JsonNode terms = room.terms(2, OfferRoom.TERMS).good().body().path("terms");

        assertThat(terms.path("period").asText()).isEqualTo("YEAR");
        assertThat(terms.path("contractType").asText()).isEqualTo("PERMANENT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25.5 | 25.555 | salary",
                "25.5 | 0 | salary",
                "25.5 | 1e400 | salary",
                "25.5 | 12345678901234 | salary",
                "EUR | JPY | salary",
                "EUR | XAU | currency",
                "HOUR | DECADE | period",
                "2027-01-04 | 9999999-01-04 | startDate",
                "2027-01-04 | 0027-01-04 | startDate",
                "2027-12-31 | 2027-01-03 | endDate",
                "2027-12-31 | 12027-12-31 | endDate",
                "FIXED_TERM | PERMANENT | endDate",
                "FIXED_TERM | SLAVERY | contractType",
                ", \"endDate\": \"2027-12-31\" | '' | endDate",
                "Potsdam | \\u0000 | location",
                "notes | noodles | noodles"
            })
    void terms_that_cannot_be_are_refused_with_the_field_that_is_wrong(String there, String instead, String field) {
        room.opened(3);

        Reply refused = room.terms(3, EVERYTHING.replace(there, instead));

        assertThat(refused.status()).as(refused.sent()).isEqualTo(400);
        assertThat(refused.body().path("errors").path(0).path("field").asText()).isEqualTo(field);
        assertThat(room.look(3).body().path("version").isNull()).isTrue();
    }

    @Test
    void a_changed_offer_is_a_new_version_and_all_are_kept() {
        room.opened(4);
        room.terms(4, OfferRoom.TERMS).good();
        room.terms(4, OfferRoom.MORE).good();
        room.actAs("herbert", 4, "extend", "", "hr").good();
        room.actAs("rita", 4, "accept", "", "recruiter").good();

        JsonNode versions = room.service().get("/offers/4/versions").good().body();

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
        assertThat(room.service().get("/offers/4/versions/2").good().body()).isEqualTo(second);
        assertThat(room.look(4).body().path("accepted").path("version").asInt()).isEqualTo(2);
        assertThat(room.look(4).body().path("accepted").path("by").asText()).isEqualTo("rita");
    }

    @Test
    void the_history_tells_which_version_it_was_about_and_no_event_what_is_offered() {
        room.accepted(5);

        assertThat(room.service().get("/offers/5/history").good().body())
                .extracting(entry -> entry.path("note").asText())
                .containsExactly("null", "version 1", "version 1", "version 1");
        assertThat(room.service().announced(5).toString())
                .doesNotContain("90000")
                .doesNotContain("EUR")
                .doesNotContain("version 1");
    }

    @Test
    void the_same_terms_said_twice_are_one_version() {
        room.opened(6);
        room.terms(6, OfferRoom.TERMS).good();

        assertThat(room.terms(6, OfferRoom.TERMS.replace("90000.50", "90000.5"))
                        .good()
                        .text("version"))
                .isEqualTo("1");
    }

    @Test
    void versions_that_are_not_there_are_not_found() {
        room.extended(7);

        assertThat(room.service().get("/offers/7/versions/2").status()).isEqualTo(404);
        assertThat(room.service().get("/offers/777/versions").status()).isEqualTo(404);
        assertThat(room.service().get("/offers/777/versions/1").status()).isEqualTo(404);
    }

    @Test
    void accepting_may_name_the_version_that_is_held_and_no_other() {
        room.extended(8);

        Reply other = room.act(8, "accept", "{\"version\": 2}");
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.body().path("errors").path(0).path("allowed").path(0).asText())
                .isEqualTo("1");
        assertThat(room.act(8, "accept", "{\"version\": 1}").good().text("status"))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void what_is_offered_is_shown_to_hr_alone() {
        room.extended(9);
        room.act(9, "counter-offer", "{\"salary\": 99999, \"notes\": \"I have children\"}")
                .good();

        for (String path : List.of("/offers/9/versions", "/offers/9/versions/1", "/offers/9/counter-offers")) {
            assertThat(room.lookAs("recruiter", path).status()).as(path).isEqualTo(403);
            assertThat(room.lookAs("hr", path).status()).as(path).isEqualTo(200);
        }
        String seen = room.lookAs("recruiter", "/offers/9").good().sent()
                + room.lookAs("recruiter", "/offers").good().sent()
                + room.lookAs("recruiter", "/offers/9/history").good().sent();
        assertThat(seen).doesNotContain("90000", "99999", "EUR", "children").contains("\"version\":1", "OPEN");
        assertThat(room.actAs("rita", 9, "decline", "", "recruiter").good().sent())
                .doesNotContain("90000", "99999");
    }

    @Test
    void a_change_that_is_meant_for_another_revision_is_refused_and_changes_nothing() {
        room.opened(10);
        room.terms(10, OfferRoom.TERMS).good();

        Reply stale = room.service().put("/offers/10/terms", OfferRoom.MORE, Map.of("If-Match", "\"1\""));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(room.look(10).text("version")).isEqualTo("1");
        assertThat(room.service()
                        .put("/offers/10/terms", OfferRoom.MORE, Map.of("If-Match", "\"2\""))
                        .good()
                        .text("version"))
                .isEqualTo("2");
    }

    @Test
    void it_is_said_in_which_of_some_ways_the_candidate_declined_and_the_words_are_kept_inside() {
        room.extended(11);

        assertThat(room.act(11, "decline", "{\"qualifier\": \"WEATHER\"}").status())
                .isEqualTo(400);
        Reply declined = room.act(11, "decline", "{\"qualifier\": \"COMPENSATION\", \"reason\": \"they pay 99999\"}")
                .good();

        assertThat(declined.text("qualifier")).isEqualTo("COMPENSATION");
        JsonNode event = room.service().announced(11).get(3).path("data");
        assertThat(event.path("qualifier").asText()).isEqualTo("COMPENSATION");
        assertThat(event.toString()).doesNotContain("99999");
        assertThat(room.service()
                        .get("/offers/11/history")
                        .body()
                        .path(3)
                        .path("note")
                        .asText())
                .isEqualTo("they pay 99999");
        assertThat(room.lookAs("recruiter", "/offers/11/history").good().sent())
                .contains("COMPENSATION")
                .doesNotContain("99999");
    }

    @Test
    void accepted_offers_whose_application_has_ended_are_found() {
        room.accepted(12);
        room.service().receive(room.accepted(13).failed("background-check"));

        JsonNode found = room.service()
                .get("/offers?status=ACCEPTED&ended=true")
                .good()
                .body()
                .path("items");

        assertThat(found).hasSize(1);
        assertThat(found.path(0).path("applicationId").asInt()).isEqualTo(13);
        assertThat(found.path(0).path("decisionNeeded").asText()).isEqualTo("background-check FAILED");
    }
}
