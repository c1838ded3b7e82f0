package hiring.onsiteinterview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.security.Role;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.SignIn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Interviewers submit their scorecards independently, and a decision needs enough of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PanelTest {

    private static final String PASS = "{\"outcome\": \"PASSED\"}";

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @BeforeAll
    void start() {
        service = LoneService.start("onsite-interview-service");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void only_interviewers_on_the_panel_see_the_candidate() {
        meeting(1, "anita", "berta");
        meeting(2, "clara");

        assertThat(service.get("/onsite-interviews/1", as("berta")).good().text("status"))
                .isEqualTo("PENDING");
        assertThat(service.get("/onsite-interviews/1", as("clara")).status()).isEqualTo(404);
        assertThat(ids("berta")).containsExactly(1L);
        assertThat(ids("clara")).containsExactly(2L);
        service.put("/onsite-interviews/2/assignee", "{\"assignee\": \"berta\"}")
                .good();
        assertThat(ids("berta")).containsExactly(1L, 2L);
    }

    @Test
    void interviewers_do_not_read_other_scorecards_before_they_submit_their_own() {
        meeting(3, "anita", "berta");

        submit(3, "anita", "YES").good();
        List<String> bertaBefore = authors(3, as("berta"));
        List<String> anitas = authors(3, as("anita"));
        submit(3, "berta", "NO").good();

        assertThat(bertaBefore).isEmpty();
        assertThat(anitas).containsExactly("anita");
        assertThat(authors(3, as("berta"))).containsExactly("anita", "berta");
        assertThat(authors(3, Map.of())).containsExactly("anita", "berta");
        assertThat(service.published(3).toString()).doesNotContain("YES").doesNotContain("sharp");
    }

    @Test
    void submissions_are_visible_but_not_their_content() {
        meeting(4, "anita", "berta");
        submit(4, "anita", "STRONG_NO").good();

        Reply seen = service.get("/onsite-interviews/4", as("berta")).good();

        assertThat(seen.body().path("panel").path(0).path("submitted").asBoolean())
                .isTrue();
        assertThat(seen.body().path("panel").path(1).path("submitted").asBoolean())
                .isFalse();
        assertThat(seen.sent()).doesNotContain("STRONG_NO");
    }

    @Test
    void what_is_submitted_stands() {
        meeting(5, "anita", "berta");
        submit(5, "anita", "YES").good();

        assertThat(submit(5, "anita", "NO").text("type")).isEqualTo("urn:hiring:problem:scorecard-submitted");
        assertThat(arrange(5, "berta").text("type")).isEqualTo("urn:hiring:problem:scorecard-submitted");
        arrange(5, "clara", "anita").good();
        assertThat(service.get("/onsite-interviews/5")
                        .body()
                        .path("scorecardsSubmitted")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void only_the_panel_submits_and_each_for_themselves() {
        meeting(6, "anita");

        assertThat(submit(6, "berta", "YES").status()).isEqualTo(404);
        assertThat(service.post("/onsite-interviews/6/scorecard", card("YES")).status())
                .isEqualTo(403);
        assertThat(service.get("/onsite-interviews/6")
                        .body()
                        .path("scorecardsSubmitted")
                        .asInt())
                .isZero();
    }

    @Test
    void a_decision_waits_for_half_of_the_voters() {
        meeting(7, "anita", "berta", "clara");
        submit(7, "anita", "YES").good();

        Reply tooEarly = service.post("/onsite-interviews/7/outcome", PASS);
        Reply inBulk = service.post(
                        "/onsite-interviews/bulk/outcome", "{\"applicationIds\": [7], \"outcome\": \"PASSED\"}")
                .good();
        submit(7, "clara", "YES").good();

        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(tooEarly.text("type")).isEqualTo("urn:hiring:problem:quorum-missing");
        assertThat(tooEarly.text("detail")).contains("2 scorecards", "1 are");
        assertThat(inBulk.body()
                        .path("items")
                        .path(0)
                        .path("problem")
                        .path("type")
                        .asText())
                .isEqualTo("urn:hiring:problem:quorum-missing");
        service.post("/onsite-interviews/7/outcome", PASS).good();
    }

    @Test
    void a_shadow_has_no_vote() {
        open(8);
        service.put(
                        "/onsite-interviews/8/appointment",
                        "{\"start\": \"2094-03-08T09:00:00Z\", \"location\": \"5\", \"panel\": [{\"interviewer\": \"anita\"},"
                                + " {\"interviewer\": \"sara\", \"role\": \"SHADOW\"}]}")
                .good();
        submit(8, "sara", "NO").good();

        assertThat(service.post("/onsite-interviews/8/outcome", PASS).status()).isEqualTo(409);
        submit(8, "anita", "YES").good();
        assertThat(service.post("/onsite-interviews/8/outcome", PASS).good().texts("dissent"))
                .isEmpty();
    }

    @Test
    void a_visit_that_did_not_take_place_needs_no_scorecards() {
        meeting(9, "anita", "berta");

        service.post("/onsite-interviews/9/outcome", "{\"outcome\": \"CANDIDATE_CANCELLED\"}")
                .good();
    }

    @Test
    void dissent_is_kept_and_goes_with_a_reopening() {
        meeting(10, "anita", "berta", "clara");
        submit(10, "anita", "YES").good();
        submit(10, "berta", "STRONG_NO").good();

        Reply passed = service.post("/onsite-interviews/10/outcome", PASS).good();
        Reply reopened = service.post("/onsite-interviews/10/reopen", "{\"reason\": \"too quick\"}")
                .good();
        Reply failed = service.post("/onsite-interviews/10/outcome", "{\"outcome\": \"FAILED\"}")
                .good();

        assertThat(passed.texts("dissent")).containsExactly("berta");
        assertThat(reopened.texts("dissent")).isEmpty();
        assertThat(failed.texts("dissent")).containsExactly("anita");
        assertThat(service.published(10).toString()).doesNotContain("dissent");
    }

    @Test
    void a_scorecard_judges_what_is_set_and_each_once() {
        meeting(11, "anita");

        assertThat(rated(11, "{\"attribute\": \"looks\", \"points\": 3}").sent())
                .contains("looks", "craft");
        assertThat(rated(11, "{\"attribute\": \"craft\", \"points\": 6}").status())
                .isEqualTo(400);
        assertThat(rated(11, "{\"attribute\": \"craft\", \"points\": 3}, {\"attribute\": \"craft\", \"points\": 4}")
                        .text("detail"))
                .contains("twice");
        rated(11, "{\"attribute\": \"craft\", \"points\": 3, \"evidence\": \"built a loom\"}")
                .good();
        assertThat(service.get("/onsite-interviews/11/scorecards").sent()).contains("built a loom");
    }

    @Test
    void a_scorecard_sent_again_is_submitted_once() {
        meeting(12, "anita");
        Map<String, String> sent =
                Map.of("Authorization", SignIn.bearer("anita", Role.INTERVIEWER), "Idempotency-Key", "anita-12");

        Reply first = service.post("/onsite-interviews/12/scorecard", card("YES"), sent)
                .good();

        assertThat(service.post("/onsite-interviews/12/scorecard", card("YES"), sent)
                        .good()
                        .sent())
                .isEqualTo(first.sent());
        assertThat(service.publishedTypes(12)).hasSize(3);
    }

    @Test
    void a_member_of_the_panel_is_the_same_however_the_name_is_written() {
        meeting(20, " Margaret\u00a0Hamilton", "dora\u200b");

        assertThat(service.get("/onsite-interviews/20", as("margaret hamilton"))
                        .good()
                        .text("status"))
                .isEqualTo("PENDING");
        submit(20, "MARGARET HAMILTON", "YES").good();
        assertThat(submit(20, "Margaret Hamilton", "NO").status()).isEqualTo(409);
        assertThat(authors(20, as("margaret Hamilton"))).hasSize(1);
        assertThat(authors(20, as("Dora"))).isEmpty();
        assertThat(arrange(20, "Margaret hamilton", "Dora").good().body().toString())
                .contains("\"submitted\":true");
        assertThat(arrange(20, "Dora").text("type")).isEqualTo("urn:hiring:problem:scorecard-submitted");
        assertThat(arrange(20, "Margaret Hamilton", "margaret\u2003hamilton").status())
                .isEqualTo(400);
    }

    private void open(long id) {
        OtherServices others = OtherServices.of(id);
        service.receive(others.submitted(), others.passed("phone-screen"));
    }

    private void meeting(long id, String... panel) {
        open(id);
        arrange(id, panel).good();
    }

    private Reply arrange(long id, String... panel) {
        String members = Arrays.stream(panel)
                .map(name -> "{\"interviewer\": \"" + name + "\"}")
                .collect(Collectors.joining(", "));
        return service.put(
                "/onsite-interviews/" + id + "/appointment",
                "{\"start\": \"2094-03-%02dT09:00:00Z\", \"location\": \"5\", \"panel\": [%s]}".formatted(id, members));
    }

    private Reply submit(long id, String interviewer, String recommendation) {
        return service.post("/onsite-interviews/" + id + "/scorecard", card(recommendation), as(interviewer));
    }

    private Reply rated(long id, String ratings) {
        String card = card("YES").replace("[]", "[" + ratings + "]");
        return service.post("/onsite-interviews/" + id + "/scorecard", card, as("anita"));
    }

    private static String card(String recommendation) {
        return "{\"recommendation\": \"" + recommendation + "\", \"notes\": \"sharp\", \"ratings\": []}";
    }

    private List<String> authors(long id, Map<String, String> headers) {
        JsonNode cards = service.get("/onsite-interviews/" + id + "/scorecards", headers)
                .good()
                .body();
        return cards.findValuesAsText("interviewer");
    }

    private List<Long> ids(String interviewer) {
        JsonNode items =
                service.get("/onsite-interviews", as(interviewer)).good().body().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("applicationId").asLong())
                .filter(id -> id <= 2)
                .toList();
    }

    private static Map<String, String> as(String interviewer) {
        return Map.of("Authorization", SignIn.bearer(interviewer, Role.INTERVIEWER));
    }
}
