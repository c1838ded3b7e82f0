package hiring.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The same candidate applies once for the same position, unless a user gives a reason for a second application. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DuplicatesOverHttpTest {

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

    @Test
    void the_same_address_for_the_same_position_is_refused_with_the_number_of_the_first() {
        long first = taken(form("Ada", "one@example.org", "Engineer", ""));

        assertDuplicate(post(form("Augusta", "ONE@Example.org", "engineer", "")), first);
        assertThat(post(form("Ada", "one@example.org", "Architect", "")).status())
                .isEqualTo(201);
    }

    @Test
    void a_similar_name_with_the_same_phone_is_refused_too() {
        long first = taken(form("Marie", "two@example.org", "Chemist", phone("+49 (0)30 1112223")));

        assertDuplicate(post(form("Maria", "other@example.org", "Physicist", phone("030/1112223"))), first);
        assertThat(post(form("Pierre", "pierre@example.org", "Chemist", phone("030/1112223")))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void positions_with_the_same_title_differ_by_requisition() {
        long first = taken(form("Ada", "three@example.org", "Engineer", ", \"positionId\": \"R-1\""));

        assertThat(post(form("Ada", "three@example.org", "Engineer", ", \"positionId\": \"R-2\""))
                        .status())
                .isEqualTo(201);
        assertDuplicate(post(form("Ada", "three@example.org", "Developer", ", \"positionId\": \"R-1\"")), first);
    }

    @Test
    void all_duplicates_are_named() {
        long first = taken(form("Ada", "four@example.org", "Engineer", ""));
        long second = taken(form("Ada", "four@example.org", "Engineer", ", \"duplicateReason\": \"twins\""));

        assertDuplicate(post(form("Ada", "four@example.org", "Engineer", "")), first, second);
    }

    @Test
    void a_reason_overrides_and_stands_in_the_history_but_in_no_event() {
        long first = taken(form("Ada", "five@example.org", "Engineer", ""));

        long second = taken(form("Ada", "five@example.org", "Engineer", ", \"duplicateReason\": \"father and son\""));

        Reply history = service.get("/applications/" + second + "/history");
        assertThat(history.body().path(0).path("reason").asText()).isEqualTo("father and son");
        assertThat(history.body().path(0).path("note").asText())
                .isEqualTo("accepted although it is similar to application " + first + ": father and son");
        assertThat(service.published(second).toString()).doesNotContain("father");
    }

    @Test
    void a_candidate_who_withdrew_may_apply_again_and_then_the_first_is_not_reinstated() {
        long first = taken(form("Ada", "six@example.org", "Engineer", ""));
        service.post("/applications/" + first + "/withdraw", Bodies.WITHDRAWAL).good();
        long second = taken(form("Ada", "six@example.org", "Engineer", ""));

        assertDuplicate(service.post("/applications/" + first + "/reinstate", Bodies.REASON), second);
        service.post(
                        "/applications/" + first + "/reinstate",
                        "{\"reason\": \"a misunderstanding\", \"duplicateReason\": \"both count\"}")
                .good();

        Reply history = service.get("/applications/" + first + "/history");
        assertThat(history.body().path(2).path("reason").asText()).isEqualTo("a misunderstanding");
        assertThat(history.body().path(2).path("note").asText()).endsWith(second + ": both count");
        assertDuplicate(post(form("Ada", "six@example.org", "Engineer", "")), first, second);
    }

    @Test
    void an_amendment_that_makes_a_duplicate_is_rejected_and_changes_nothing() {
        long first = taken(form("Ada", "seven@example.org", "Engineer", ""));
        long second = taken(form("Ada", "eight@example.org", "Engineer", ""));
        String doubled = form("Ada", "seven@example.org", "Engineer", "");

        assertDuplicate(service.put("/applications/" + second, doubled), first);
        assertThat(service.get("/applications/" + second).text("email")).isEqualTo("eight@example.org");
        assertThat(service.publishedTypes(second)).containsExactly("application.drafted");

        service.put("/applications/" + second, doubled.replaceFirst("}$", ", \"duplicateReason\": \"she insists\"}"))
                .good();
        assertThat(service.get("/applications/" + second + "/history")
                        .body()
                        .path(1)
                        .path("reason")
                        .asText())
                .isEqualTo("she insists");
    }

    @Test
    void an_application_is_no_duplicate_of_itself() {
        long id = taken(form("Ada", "nine@example.org", "Engineer", phone("030 9998887")));

        service.put("/applications/" + id, form("Augusta", "nine@example.org", "Engineer", phone("030 9998887")))
                .good();
        service.put("/applications/" + id, form("Augusta", "nine@example.org", "Architect", phone("030 9998887")))
                .good();
    }

    @Test
    void an_address_that_was_given_up_is_free_again() {
        long id = taken(form("Ada", "ten@example.org", "Engineer", ""));
        service.put("/applications/" + id, form("Ada", "eleven@example.org", "Engineer", ""))
                .good();

        taken(form("Ada", "ten@example.org", "Engineer", ""));
        assertDuplicate(post(form("Ada", "eleven@example.org", "Engineer", "")), id);
    }

    @Test
    void the_answer_says_how_the_other_application_stands_and_since_when() {
        long id = taken(form("Ada", "twelve@example.org", "Engineer", ""));
        String drafted = service.get("/applications/" + id).good().text("createdAt");
        Reply first = post(form("Ada", "twelve@example.org", "Engineer", ""));
        service.post("/applications/" + id + "/submit", "{}").good();
        String submitted = service.get("/applications/" + id).good().text("submittedAt");
        Reply second = post(form("Ada", "twelve@example.org", "Engineer", ""));

        assertThat(standing(first)).isEqualTo(id + " DRAFT " + drafted);
        assertThat(standing(second)).isEqualTo(id + " SUBMITTED " + submitted);
        assertThat(second.text("detail"))
                .contains("application " + id + " (SUBMITTED since " + submitted.substring(0, 10) + ")");
    }

    private static String standing(Reply refused) {
        JsonNode similar = refused.body().path("similar").path(0);
        return similar.path("applicationId").asText() + " "
                + similar.path("status").asText() + " " + similar.path("since").asText();
    }

    private Reply post(String body) {
        return service.post("/applications", body);
    }

    private long taken(String body) {
        return post(body).good().body().path("applicationId").asLong();
    }

    private static void assertDuplicate(Reply reply, Long... existing) {
        assertThat(reply.status()).as(reply.sent()).isEqualTo(409);
        assertThat(reply.header("Content-Type")).contains("application/problem+json");
        assertThat(reply.text("type")).isEqualTo("urn:hiring:problem:duplicate");
        assertThat(reply.texts("duplicates"))
                .containsExactly(List.of(existing).stream().map(String::valueOf).toArray(String[]::new));
    }

    private static String phone(String number) {
        return ", \"phone\": \"" + number + "\"";
    }

    private static String form(String firstName, String email, String position, String more) {
        return "{\"firstName\": \"" + firstName + "\", \"lastName\": \"Lovelace\", \"email\": \"" + email
                + "\", \"position\": \"" + position + "\"" + more + "}";
    }
}
