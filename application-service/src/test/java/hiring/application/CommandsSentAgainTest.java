package hiring.application;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.SignIn;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** With an Idempotency-Key a command may be sent again, to any replica, and is carried out once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandsSentAgainTest {

    private static final String LIST = "firstName,lastName,email,position\nAda,Lovelace,ada@example.org,Engineer\n";

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @SuppressWarnings("NullAway.Init")
    private LoneService replica;

    @BeforeAll
    void start() {
        service = LoneService.start("application-service");
        replica = service.replica(Map.of());
    }

    @AfterAll
    void stop() {
        replica.close();
        service.close();
    }

    @Test
    void a_draft_is_made_once_and_found_in_the_same_place() {
        int before = drafts();

        String ada = Bodies.ada();
        Reply first = post(service, "/applications", ada, "draft");
        Reply again = post(replica, "/applications", ada, "draft");

        assertThat(first.status()).isEqualTo(again.status()).isEqualTo(201);
        assertThat(again.sent()).isEqualTo(first.sent());
        assertThat(again.header("Location"))
                .isEqualTo(first.header("Location"))
                .contains("/applications/" + first.text("applicationId"));
        assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(again.header("Idempotency-Replayed")).contains("true");
        assertThat(drafts()).isEqualTo(before + 1);
        assertThat(service.publishedTypes(first.body().path("applicationId").asLong()))
                .containsExactly("application.drafted");
    }

    @Test
    void a_retry_is_answered_as_the_first_time_after_other_changes() {
        String application = draft();

        Reply submitted = post(service, application + "/submit", "", "submit");
        service.post(application + "/withdraw", Bodies.WITHDRAWAL).good();
        Reply again = post(service, application + "/submit", "", "submit");

        assertThat(again.good().text("status")).isEqualTo("SUBMITTED");
        assertThat(again.sent()).isEqualTo(submitted.sent());
        assertThat(service.get(application).text("status")).isEqualTo("WITHDRAWN");
    }

    @Test
    void a_key_is_not_taken_for_another_request() {
        String application = draft();
        post(service, application + "/withdraw", Bodies.WITHDRAWAL, "withdraw").good();

        List<Reply> others = List.of(
                post(service, application + "/withdraw", Bodies.WITHDRAWAL.replace("another", "a better"), "withdraw"),
                post(service, draft() + "/withdraw", Bodies.WITHDRAWAL, "withdraw"),
                service.post(
                        application + "/withdraw",
                        Bodies.WITHDRAWAL,
                        Map.of("Idempotency-Key", "withdraw", "Authorization", SignIn.bearer("recruiter-8"))));

        assertThat(others).allSatisfy(CommandsSentAgainTest::assertKeyReused);
    }

    @Test
    void a_key_is_not_taken_for_the_same_body_with_another_parameter() {
        Map<String, String> headers = Map.of("Content-Type", "text/csv", "Idempotency-Key", "import");
        service.post("/applications/imports?dryRun=true", LIST, headers).good();

        assertKeyReused(service.post("/applications/imports", LIST, headers));
    }

    private static void assertKeyReused(Reply refused) {
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).contains("application/problem+json");
        assertThat(refused.text("type")).isEqualTo("urn:hiring:problem:idempotency-key-reused");
        assertThat(refused.body().path("errors").path(0).path("field").asText()).isEqualTo("Idempotency-Key");
    }

    @Test
    void a_refusal_is_not_kept() {
        String application = draft();

        Reply refused = post(service, application + "/reinstate", Bodies.REASON, "reinstate");
        service.post(application + "/withdraw", Bodies.WITHDRAWAL).good();
        Reply reinstated = post(service, application + "/reinstate", Bodies.REASON, "reinstate");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(reinstated.good().text("status")).isEqualTo("DRAFT");
        assertThat(reinstated.header("Idempotency-Replayed")).isEmpty();
    }

    @Test
    void a_body_that_cannot_be_read_leaves_the_key_free() {
        assertThat(post(service, "/applications", "{}", "bad-body").status()).isEqualTo(400);
        assertThat(post(service, "/applications", "{", "bad-body").status()).isEqualTo(400);
        assertThat(post(service, "/applications", Bodies.ada(), "bad-body").status())
                .isEqualTo(201);
    }

    @Test
    void an_invalid_key_is_rejected() {
        int before = drafts();

        Reply refused = post(service, "/applications", Bodies.ada(), "two words");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("type")).isEqualTo("urn:hiring:problem:invalid-request");
        assertThat(refused.body().path("errors").path(0).path("field").asText()).isEqualTo("Idempotency-Key");
        assertThat(drafts()).isEqualTo(before);
    }

    @Test
    void of_retries_that_race_on_two_replicas_one_is_carried_out() {
        int before = drafts();
        String ada = Bodies.ada();

        List<Reply> replies = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> post(i % 2 == 0 ? service : replica, "/applications", ada, "race"))
                .toList();

        assertThat(replies).extracting(Reply::sent).containsOnly(replies.get(0).sent());
        assertThat(replies)
                .filteredOn(reply -> reply.header("Idempotency-Replayed").isEmpty())
                .hasSize(1);
        assertThat(drafts()).isEqualTo(before + 1);
    }

    private String draft() {
        return service.post("/applications", Bodies.ada())
                .good()
                .header("Location")
                .orElseThrow();
    }

    private int drafts() {
        return service.query("SELECT id FROM application").size();
    }

    private static Reply post(LoneService to, String path, String body, String key) {
        return to.post(path, body, Map.of("Idempotency-Key", key));
    }
}
