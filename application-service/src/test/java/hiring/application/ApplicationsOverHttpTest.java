package hiring.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApplicationsOverHttpTest {

    @SuppressWarnings("NullAway.Init")
    private RunningService service;

    @BeforeAll
    void start() {
        service = RunningService.start();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void a_form_filled_in_is_a_draft() {
        Answer answer = service.post("/applications", Bodies.adaWith("email", "\"ada@example.org\""));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.location()).contains("/applications/" + answer.applicationId());
        assertThat(answer.text("status")).isEqualTo("DRAFT");
        assertThat(answer.text("email")).isEqualTo("ada@example.org");
        assertThat(answer.text("process")).isEqualTo("STANDARD");
        assertThat(answer.body().path("processVersion").isNull()).isTrue();
        assertThat(answer.body().path("submittedAt").isNull()).isTrue();
        assertThat(Instant.parse(answer.text("createdAt"))).isBeforeOrEqualTo(Instant.now());
        assertThat(answer.body().path("revision").asInt()).isEqualTo(1);
        assertThat(service.get("/applications/" + answer.applicationId()).body())
                .isEqualTo(answer.body());
    }

    @Test
    void numbers_count_up_one_by_one() {
        long first = service.draft();
        service.post("/applications", Bodies.adaWith("process", "\"UNKNOWN\""));

        assertThat(service.draft()).isEqualTo(first + 1);
    }

    @Test
    void an_application_goes_from_draft_to_submission_withdrawal_and_back() {
        String application = "/applications/" + service.draft();

        Answer amended = service.put(application, Bodies.form("Augusta"));
        Answer submitted = service.post(application + "/submit", "");
        Answer withdrawn = service.post(application + "/withdraw", Bodies.WITHDRAWAL);
        Answer reinstated = service.post(application + "/reinstate", Bodies.REASON);

        assertThat(amended.text("firstName")).isEqualTo("Augusta");
        assertThat(submitted.text("status")).isEqualTo("SUBMITTED");
        assertThat(submitted.text("processVersion")).isEqualTo("1");
        assertThat(withdrawn.text("status")).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.text("withdrawnBy")).isEqualTo("CANDIDATE");
        assertThat(withdrawn.text("withdrawnReason")).isEqualTo("another offer");
        assertThat(withdrawn.texts("allowedActions")).containsExactly("reinstate");
        assertThat(reinstated.text("status")).isEqualTo("SUBMITTED");
        assertThat(reinstated.body().path("withdrawnBy").isNull()).isTrue();
        assertThat(reinstated.text("submittedAt")).isEqualTo(submitted.text("submittedAt"));
        assertThat(reinstated.body().path("revision").asInt()).isEqualTo(5);
    }

    @Test
    void history_shows_who_did_what_and_why() {
        long id = service.submitted();
        service.post("/applications/" + id + "/withdraw", Bodies.WITHDRAWAL);

        JsonNode history = service.get("/applications/" + id + "/history").body();

        assertThat(history.findValuesAsText("event"))
                .containsExactly("application.drafted", "application.submitted", "application.withdrawn");
        assertThat(history.findValuesAsText("actor")).containsOnly("recruiter-7");
        assertThat(history.path(2).path("reason").asText()).isEqualTo("another offer");
    }

    @Test
    void every_command_is_announced_with_the_whole_state_but_never_the_email() {
        long id = service.draft();
        service.put("/applications/" + id, Bodies.form("Augusta"));
        service.post("/applications/" + id + "/submit", "");
        service.post("/applications/" + id + "/withdraw", Bodies.WITHDRAWAL);
        service.post("/applications/" + id + "/reinstate", Bodies.REASON);

        List<JsonNode> events = service.events(id);

        assertThat(events)
                .extracting(event -> event.path("type").asText())
                .containsExactly(
                        "hiring.application.drafted",
                        "hiring.application.amended",
                        "hiring.application.submitted",
                        "hiring.application.withdrawn",
                        "hiring.application.reinstated");
        assertThat(events).extracting(event -> event.path("revision").asInt()).containsExactly(1, 2, 3, 4, 5);
        assertThat(events)
                .extracting(event ->
                        event.path("data").path("process").path("version").asInt())
                .containsExactly(0, 0, 1, 1, 1);
        assertThat(events.toString()).contains("Augusta").doesNotContain("example.org");
        assertThat(events.get(3).path("data").path("withdrawnBy").asText()).isEqualTo("CANDIDATE");
        assertThat(events.get(4).path("data").path("status").asText()).isEqualTo("SUBMITTED");
    }

    @Test
    void a_submission_pins_the_latest_version_and_keeps_it() {
        service.put("/processes/PINNED", Bodies.ONE_STAGE);
        long id = service.post("/applications", Bodies.adaWith("process", "\"PINNED\""))
                .applicationId();
        service.put("/processes/PINNED", Bodies.TWO_STAGES);
        Answer submitted = service.post("/applications/" + id + "/submit", "");
        service.put("/processes/PINNED", Bodies.ONE_STAGE);
        service.put("/applications/" + id, Bodies.form("Augusta"));

        assertThat(submitted.text("processVersion")).isEqualTo("2");
        assertThat(service.events(id).get(2).path("data").path("process"))
                .isEqualTo(service.get("/processes/PINNED?version=2").body());
    }

    @Test
    void the_list_is_read_page_by_page() {
        for (int i = 0; i < 5; i++) {
            service.draft();
        }

        List<Long> all = numbersOf(service.get("/applications?limit=200"));
        List<Long> paged = new ArrayList<>();
        Optional<String> next = Optional.of("/applications?limit=2");
        while (next.isPresent()) {
            Answer page = service.get(next.get());
            paged.addAll(numbersOf(page));
            next = page.link().map(link -> link.substring(1, link.indexOf('>')));
        }

        assertThat(paged).isEqualTo(all).isSorted().hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void the_list_can_be_narrowed_to_a_status() {
        long draft = service.draft();
        long submitted = service.submitted();
        long withdrawn = service.withdrawn();

        assertThat(numbersOf(service.get("/applications?limit=200&status=SUBMITTED")))
                .contains(submitted)
                .doesNotContain(draft, withdrawn);
    }

    private static List<Long> numbersOf(Answer page) {
        return page.body().path("items").findValuesAsText("applicationId").stream()
                .map(Long::valueOf)
                .toList();
    }
}
