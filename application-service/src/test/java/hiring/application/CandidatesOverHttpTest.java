package hiring.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Applications of one person have a number in common, by which no one can tell who it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CandidatesOverHttpTest {

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @BeforeAll
    void start() {
        service = LoneService.start("application-service");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({
        "one@example.org,one@example.org",
        "two@example.org,TWO@Example.org",
        "three@example.org,ｔｈｒｅｅ@example.org",
        "f\u200bour@example.org,four@example.org",
        "five@münchen.example,five@xn--mnchen-3ya.example"
    })
    void applications_with_the_same_address_are_one_persons(String one, String other) {
        Reply first = drafted(one, "Engineer");
        Reply second = drafted(other, "Architect");

        assertThat(candidate(second)).isEqualTo(candidate(first));
        assertThat(UUID.fromString(candidate(first)).version()).isEqualTo(4);
    }

    @Test
    void other_addresses_and_none_are_other_persons() {
        assertThat(candidate(drafted("six@example.org", "Engineer")))
                .isNotEqualTo(candidate(drafted("seven@example.org", "Engineer")));
        assertThat(candidate(post("{\"firstName\": \"Ada\", \"lastName\": \"Lovelace\"}")))
                .isNotEqualTo(candidate(post("{\"firstName\": \"Ada\", \"lastName\": \"Lovelace\"}")));
    }

    @Test
    void a_withdrawn_application_was_the_same_persons() {
        Reply first = drafted("eight@example.org", "Engineer");
        service.post("/applications/" + id(first) + "/withdraw", Bodies.WITHDRAWAL)
                .good();

        assertThat(candidate(drafted("eight@example.org", "Engineer"))).isEqualTo(candidate(first));
    }

    @Test
    void an_accepted_duplicate_is_the_same_persons() {
        Reply first = drafted("nine@example.org", "Engineer");

        Reply second = post(form("nine@example.org", "Engineer").replace("}", ", \"duplicateReason\": \"twice\"}"));

        assertThat(candidate(second)).isEqualTo(candidate(first));
    }

    @Test
    void another_address_does_not_change_whose_it_is() {
        Reply first = drafted("ten@example.org", "Engineer");
        Reply other = drafted("eleven@example.org", "Engineer");

        Reply amended = amend(first, form("eleven@example.org", "Architect"));

        assertThat(candidate(amended)).isEqualTo(candidate(first)).isNotEqualTo(candidate(other));
        assertThat(candidate(drafted("ten@example.org", "Engineer"))).isNotEqualTo(candidate(first));
        assertThat(candidate(drafted("eleven@example.org", "Admiral"))).isEqualTo(candidate(other));
    }

    @Test
    void the_first_address_of_a_draft_says_whose_it_is() {
        Reply known = drafted("twelve@example.org", "Engineer");
        Reply draft = post("{\"firstName\": \"Ada\", \"lastName\": \"Lovelace\"}");

        Reply amended = amend(draft, form("twelve@example.org", "Architect"));

        assertThat(candidate(amended)).isEqualTo(candidate(known));
    }

    @Test
    void events_have_the_number_and_nothing_that_it_is_made_of() {
        Reply drafted = drafted("thirteen@example.org", "Engineer");
        Reply submitted =
                service.post("/applications/" + id(drafted) + "/submit", "{}").good();

        JsonNode event = service.published(id(drafted)).get(1);

        assertThat(event.path("type").asText()).isEqualTo("hiring.application.submitted");
        assertThat(event.path("data").path("candidateId").asText()).isEqualTo(candidate(submitted));
        assertThat(event.toString()).doesNotContain("thirteen");
        assertThat(candidate(service.get("/applications/" + id(drafted)))).isEqualTo(candidate(drafted));
    }

    private Reply drafted(String email, String position) {
        return post(form(email, position));
    }

    private Reply post(String body) {
        return service.post("/applications", body).good();
    }

    private Reply amend(Reply before, String body) {
        return service.put("/applications/" + id(before), body).good();
    }

    private static long id(Reply application) {
        return application.body().path("applicationId").asLong();
    }

    private static String candidate(Reply application) {
        return application.good().text("candidateId");
    }

    private static String form(String email, String position) {
        return "{\"firstName\": \"Ada\", \"lastName\": \"Lovelace\", \"email\": \"" + email + "\", \"position\": \""
                + position + "\"}";
    }
}
