package hiring.phonescreen;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.security.Role;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.SignIn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the people of a stage share their work; the same for every stage. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorklistTest {

    private static final Map<String, String> ANITA = as("anita", Role.INTERVIEWER);

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @BeforeAll
    void start() {
        service = LoneService.start(
                "phone-screen-service", Map.of("hiring.service-level", "3d", "hiring.overdue.look-every", "10ms"));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void a_new_record_has_a_due_date_candidate_and_position() {
        service.receive(OtherServices.of(1).submitted());

        Reply opened = service.get("/phone-screens/1").good();

        assertThat(opened.text("candidate")).isEqualTo("Ada Lovelace");
        assertThat(opened.text("position")).isEqualTo("Engineer");
        assertThat(opened.body().path("assignee").isNull()).isTrue();
        assertThat(Instant.parse(opened.text("due")))
                .isEqualTo(Instant.parse(opened.text("since")).plus(Duration.ofDays(3)));
        assertThat(opened.body().path("overdue").asBoolean()).isFalse();
        assertThat(opened.header("ETag")).contains("\"1\"");
        assertThat(service.published(1).get(0).path("data").path("due").asText())
                .isEqualTo(opened.text("due"));
    }

    @Test
    void work_is_assigned_and_unassigned() {
        service.receive(OtherServices.of(2).submitted());

        Reply given = service.put("/phone-screens/2/assignee", "{\"assignee\": \"anita\"}")
                .good();
        Reply taken =
                service.put("/phone-screens/2/assignee", "{\"assignee\": null}").good();

        assertThat(given.text("assignee")).isEqualTo("anita");
        assertThat(taken.body().path("assignee").isNull()).isTrue();
        assertThat(service.publishedTypes(2))
                .containsExactly("phone-screen.opened", "phone-screen.updated", "phone-screen.updated");
        assertThat(service.published(2).get(1).path("data").path("assignee").asText())
                .isEqualTo("anita");
    }

    @Test
    void a_change_states_the_revision_that_was_read() {
        service.receive(OtherServices.of(3).submitted());
        String path = "/phone-screens/3/assignee";
        String body = "{\"assignee\": \"anita\"}";

        assertThat(service.put(path, body, Map.of("If-Match", "\"7\"")).text("type"))
                .isEqualTo("urn:hiring:problem:stale");
        assertThat(service.put(path, body, Map.of("If-Match", "\"7\"")).status())
                .isEqualTo(412);
        assertThat(service.put(path, body, Map.of("If-Match", "seven")).status())
                .isEqualTo(400);
        assertThat(service.put(path, body, Map.of("If-Match", "\"1\"")).good().header("ETag"))
                .contains("\"2\"");
        assertThat(service.put(path, body, Map.of("If-Match", "\"1\"")).status())
                .isEqualTo(412);
        assertThat(service.publishedTypes(3)).hasSize(2);
    }

    @Test
    void overdue_work_is_published_once_and_not_after_it_is_postponed() {
        service.receive(OtherServices.of(4).submitted());
        service.put("/phone-screens/4/due", "{\"due\": \"2020-01-01T10:00:00+01:00\"}")
                .good();

        awaitPublished(4, "phone-screen.overdue");
        Reply late = service.get("/phone-screens/4").good();

        assertThat(late.body().path("overdue").asBoolean()).isTrue();
        assertThat(late.text("due")).isEqualTo("2020-01-01T09:00:00Z");
        assertThat(ids("?overdue=true")).containsExactly(4L);
        Reply putOff = service.put("/phone-screens/4/due", "{\"due\": \"2099-01-01T10:00:00Z\"}")
                .good();
        assertThat(putOff.body().path("overdue").asBoolean()).isFalse();
        assertThat(service.publishedTypes(4))
                .containsExactly(
                        "phone-screen.opened", "phone-screen.updated", "phone-screen.overdue", "phone-screen.updated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"+999999999-12-31T23:59:59-18:00\"",
                "\"+294277-01-01T00:00:00Z\"",
                "\"9999-12-31T00:00:00Z\"",
                "\"0000-12-31T23:59:59Z\"",
                "\"-999999999-01-01T00:00:00+18:00\"",
                "\"2094-01-04T09:00:00\"",
                "\"1893456000\"",
                "9007199254740993",
                "1.5",
                "{}"
            })
    void an_invalid_due_date_is_rejected(String due) {
        service.receive(OtherServices.of(66).submitted());

        Reply refused = service.put("/phone-screens/66/due", "{\"due\": " + due + "}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").path(0).path("field").asText()).isEqualTo("due");
        assertThat(service.publishedTypes(66)).containsExactly("phone-screen.opened");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "\\ud800", "x\\udc00y"})
    void an_invalid_comment_is_rejected(String text) {
        service.receive(OtherServices.of(67).submitted());

        Reply refused = service.post("/phone-screens/67/comments", "{\"text\": \"" + text + "\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").path(0).path("field").asText()).isEqualTo("text");
    }

    @Test
    void completed_work_cannot_be_assigned_and_is_never_due() {
        service.receive(OtherServices.of(5).submitted());
        service.put("/phone-screens/5/assignee", "{\"assignee\": \"anita\"}").good();

        Reply done = service.post("/phone-screens/5/outcome", "{\"outcome\": \"PASSED\"}")
                .good();

        assertThat(done.body().path("due").isNull()).isTrue();
        assertThat(done.text("assignee")).isEqualTo("anita");
        assertThat(done.texts("allowedActions")).containsExactly("reopen");
        assertThat(service.put("/phone-screens/5/assignee", "{\"assignee\": \"bob\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void the_worklist_is_narrowed_sorted_and_read_page_by_page() {
        for (long id = 20; id < 26; id++) {
            service.receive(OtherServices.of(id).submitted());
            service.put("/phone-screens/" + id + "/due", "{\"due\": \"2090-01-" + (50 - id) + "T00:00:00Z\"}")
                    .good();
        }
        service.put("/phone-screens/21/assignee", "{\"assignee\": \"carol\"}").good();
        service.put("/phone-screens/23/assignee", "{\"assignee\": \"carol\"}").good();

        assertThat(ids("?assignee=carol")).containsExactly(21L, 23L);
        assertThat(ids("?assignee=carol&assigned=false")).isEmpty();
        assertThat(ids("?due=2090-01-27T00:00:00Z&assigned=false&sort=due"))
                .containsSubsequence(25L, 24L)
                .doesNotContain(22L);
        assertThat(ids("?dueFrom=2090-01-26T00:00:00Z&dueTo=2090-01-28T00:00:00Z&sort=due"))
                .containsExactly(24L, 23L);
        assertThat(ids("?q=LOVE&assignee=carol")).containsExactly(21L, 23L);
        assertThat(ids("?q=engin&assignee=carol&sort=due")).containsExactly(23L, 21L);
        assertThat(ids("?q=turing")).isEmpty();
        Reply first =
                service.get("/phone-screens?assignee=carol&sort=due&limit=1").good();
        assertThat(ids("?assignee=carol&sort=due&limit=1&cursor=" + first.text("next")))
                .containsExactly(21L);
        assertThat(first.header("Link").orElseThrow()).contains("rel=\"next\"");
        assertThat(service.get("/phone-screens?sort=name").status()).isEqualTo(400);
        assertThat(service.get("/phone-screens?cursor=" + first.text("next")).status())
                .isEqualTo(400);
    }

    @Test
    void comments_stay_within_the_stage() {
        service.receive(OtherServices.of(6).submitted());

        service.post("/phone-screens/6/comments", "{\"text\": \"Prefers mornings.\"}")
                .good();
        service.post("/phone-screens/6/comments", "{\"text\": \"Called back.\"}")
                .good();

        Reply said = service.get("/phone-screens/6/comments").good();
        assertThat(StreamSupport.stream(said.body().path("items").spliterator(), false)
                        .map(comment -> comment.path("actor").asText() + ": "
                                + comment.path("text").asText()))
                .containsExactly("recruiter-7: Prefers mornings.", "recruiter-7: Called back.");
        assertThat(service.publishedTypes(6)).containsExactly("phone-screen.opened");
        assertThat(service.post("/phone-screens/6/comments", "{\"text\": \" \"}")
                        .status())
                .isEqualTo(400);
        assertThat(service.post("/phone-screens/999/comments", "{\"text\": \"Who?\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_interviewer_sees_only_their_own_candidates() {
        service.receive(OtherServices.of(7).submitted(), OtherServices.of(8).submitted());
        service.put("/phone-screens/8/assignee", "{\"assignee\": \"anita\"}").good();

        for (String path : List.of("/phone-screens/7", "/phone-screens/7/history", "/phone-screens/7/comments")) {
            assertThat(service.get(path, ANITA).status()).as(path).isEqualTo(404);
            assertThat(service.get(path.replace('7', '8'), ANITA).status())
                    .as(path)
                    .isEqualTo(200);
        }
        assertThat(service.post("/phone-screens/7/outcome", "{\"outcome\": \"PASSED\"}", ANITA)
                        .status())
                .isEqualTo(404);
        assertThat(service.post("/phone-screens/7/comments", "{\"text\": \"Who?\"}", ANITA)
                        .status())
                .isEqualTo(404);
        assertThat(service.get("/phone-screens?limit=200", ANITA).good().sent())
                .contains("\"applicationId\":8")
                .doesNotContain("\"applicationId\":7");
        assertThat(service.post("/phone-screens/8/outcome", "{\"outcome\": \"PASSED\"}", ANITA)
                        .status())
                .isEqualTo(200);
        assertThat(service.published(8).get(2).path("actor").asText()).isEqualTo("anita");
    }

    @Test
    void a_bulk_action_continues_after_failures() {
        service.receive(
                OtherServices.of(40).submitted(),
                OtherServices.of(41).submitted(),
                OtherServices.of(42).submitted());
        service.post("/phone-screens/41/outcome", "{\"outcome\": \"PASSED\"}").good();
        String body = "{\"applicationIds\": [42, 41, 999, 40], \"outcome\": \"FAILED\", \"qualifier\": \"SKILLS\"}";

        Reply done = service.post("/phone-screens/bulk/outcome", body, Map.of("Idempotency-Key", "b"))
                .good();
        Reply again = service.post("/phone-screens/bulk/outcome", body, Map.of("Idempotency-Key", "b"))
                .good();

        assertThat(done.body().path("done").asInt()).isEqualTo(2);
        assertThat(done.body().path("items").findValuesAsText("applicationId"))
                .containsExactly("42", "41", "999", "40");
        assertThat(done.body()
                        .path("items")
                        .path(1)
                        .path("problem")
                        .path("status")
                        .asInt())
                .isEqualTo(409);
        assertThat(done.body()
                        .path("items")
                        .path(2)
                        .path("problem")
                        .path("status")
                        .asInt())
                .isEqualTo(404);
        assertThat(again.sent()).isEqualTo(done.sent());
        assertThat(service.publishedTypes(40)).containsExactly("phone-screen.opened", "phone-screen.failed");
        assertThat(service.publishedTypes(41)).containsExactly("phone-screen.opened", "phone-screen.passed");
        assertThat(service.post("/phone-screens/bulk/outcome", body.replace("FAILED", "FINE"))
                        .status())
                .isEqualTo(400);
        assertThat(service.post("/phone-screens/bulk/outcome", body.replace("42, 41, 999, 40", ""))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void work_is_assigned_in_bulk() {
        service.receive(OtherServices.of(50).submitted(), OtherServices.of(51).submitted());

        Reply given = service.post(
                        "/phone-screens/bulk/assignee", "{\"applicationIds\": [50, 51], \"assignee\": \"dora\"}")
                .good();

        assertThat(given.body().path("done").asInt()).isEqualTo(2);
        assertThat(ids("?assignee=dora")).containsExactly(50L, 51L);
    }

    private void awaitPublished(long application, String type) {
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(service.publishedTypes(application)).contains(type));
    }

    private List<Long> ids(String query) {
        return StreamSupport.stream(
                        service.get("/phone-screens" + query)
                                .good()
                                .body()
                                .path("items")
                                .spliterator(),
                        false)
                .map(item -> item.path("applicationId").asLong())
                .toList();
    }

    private static Map<String, String> as(String name, String role) {
        return Map.of("Authorization", SignIn.bearer(name, role));
    }
}
