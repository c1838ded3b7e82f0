package hiring.onsiteinterview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Visits are planned, moved, missed and called off. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitTest {

    private static final String PANEL =
            "[{\"interviewer\": \"anita\", \"role\": \"HIRING_MANAGER\"}, {\"interviewer\": \"berta\"}]";

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
    void a_day_has_sessions_with_some_of_the_panel() {
        open(1);

        JsonNode visit = arrange(
                        1,
                        "2094-03-01T09:00:00Z",
                        session("Lunch", "12:00", 60, "berta") + ", " + session("System design", "09:00", 60, "anita"))
                .good()
                .body()
                .path("appointment");

        assertThat(visit.path("state").asText()).isEqualTo("PLANNED");
        assertThat(visit.path("sessions").findValuesAsText("title")).containsExactly("System design", "Lunch");
        assertThat(visit.path("sessions").path(0).path("start").asText()).isEqualTo("2094-03-01T09:00:00Z");
        assertThat(visit.path("sessions").path(0).path("interviewers").path(0).asText())
                .isEqualTo("anita-1");
    }

    @Test
    void a_contradictory_visit_is_rejected_with_the_field() {
        open(2);

        assertRefused("sessions", session("Late", "12:30", 60, "anita"));
        assertRefused("sessions", session("Early", "08:30", 60, "anita"));
        assertRefused("sessions.interviewers", session("Talk", "10:00", 60, "clara"));
        assertRefused("sessions", session("One", "10:00", 60, "anita") + ", " + session("Two", "10:30", 60, "anita"));
        assertRefused("location", put(2, "{\"start\": \"2094-03-01T09:00:00Z\"}"));
        assertRefused("videoLink", put(2, body("\"videoLink\": \"javascript:alert(1)\"")));
        assertRefused(
                "panel.interviewer",
                put(
                        2,
                        body("\"location\": \"5\", \"panel\": "
                                + "[{\"interviewer\": \"anita\"}, {\"interviewer\": \"anita\"}]")));
        assertThat(put(2, body("\"location\": \"5\", \"panel\": [{\"interviewer\": \"anita\", \"role\": \"BOSS\"}]"))
                        .sent())
                .contains("BAR_RAISER");
        assertThat(service.publishedTypes(2)).containsExactly("onsite-interview.opened");
    }

    @Test
    void two_may_be_in_different_sessions_at_a_time_and_one_in_sessions_that_touch() {
        open(3);

        arrange(
                        3,
                        "2094-03-01T09:00:00Z",
                        session("One", "09:00", 60, "anita") + ", " + session("Two", "09:00", 60, "berta") + ", "
                                + session("Three", "10:00", 60, "anita"))
                .good();
    }

    @Test
    void it_may_be_by_video_alone() {
        open(4);

        JsonNode visit = put(4, body("\"videoLink\": \"https://video.example.com/4\""))
                .good()
                .body()
                .path("appointment");

        assertThat(visit.path("videoLink").asText()).isEqualTo("https://video.example.com/4");
        assertThat(visit.path("location").isNull()).isTrue();
        assertThat(service.published(4).toString()).doesNotContain("video");
    }

    @Test
    void moving_it_is_counted() {
        open(5);
        arrange(5, "2094-03-01T09:00:00Z", "").good();

        Reply moved = arrange(5, "2094-03-02T09:00:00Z", "").good();
        Reply same = arrange(5, "2094-03-02T09:00:00Z", "").good();

        assertThat(count(moved, "reschedules")).isEqualTo(1);
        assertThat(count(same, "reschedules")).isEqualTo(1);
    }

    @Test
    void a_candidate_who_did_not_come_may_come_another_day() {
        open(6);
        arrange(6, "2020-03-02T09:00:00Z", "").good();

        Reply missed = post(6, "no-show", "{\"by\": \"CANDIDATE\", \"note\": \"no word from her\"}")
                .good();
        Reply again = arrange(6, "2094-03-02T09:00:00Z", "").good();

        assertThat(missed.body().path("appointment").path("state").asText()).isEqualTo("MISSED");
        assertThat(count(missed, "noShows")).isEqualTo(1);
        assertThat(count(again, "noShows")).isEqualTo(1);
        assertThat(count(again, "reschedules")).isZero();
        assertThat(again.body().path("appointment").path("state").asText()).isEqualTo("PLANNED");
        assertThat(service.get("/onsite-interviews/6/history").sent()).contains("no word from her");
        assertThat(service.published(6).toString()).doesNotContain("no word");
    }

    @Test
    void either_side_may_call_it_off_for_a_reason() {
        open(7, 8);
        arrange(7, "2094-03-02T09:00:00Z", "").good();
        arrange(8, "2094-03-02T09:00:00Z", "").good();

        Reply byCandidate = post(7, "call-off", "{\"by\": \"CANDIDATE\", \"reason\": \"ill\"}")
                .good();
        post(8, "call-off", "{\"by\": \"EMPLOYER\", \"reason\": \"strike\"}").good();

        assertThat(byCandidate.body().path("appointment").path("state").asText())
                .isEqualTo("CALLED_OFF");
        assertThat(byCandidate.text("status")).isEqualTo("PENDING");
        assertThat(service.get("/onsite-interviews/7/history").sent()).contains("called off by the candidate: ill");
        assertThat(service.get("/onsite-interviews/8/history").sent()).contains("called off by the employer: strike");
        assertThat(post(7, "call-off", "{\"by\": \"CANDIDATE\", \"reason\": \"ill\"}")
                        .text("type"))
                .isEqualTo("urn:hiring:problem:no-appointment");
        assertThat(post(8, "call-off", "{\"by\": \"EMPLOYER\"}").status()).isEqualTo(400);
    }

    @Test
    void only_a_visit_that_has_begun_can_be_missed() {
        open(9);

        assertThat(post(9, "no-show", "{\"by\": \"CANDIDATE\"}").status()).isEqualTo(409);
        arrange(9, "2099-03-02T09:00:00Z", "").good();
        assertThat(post(9, "no-show", "{\"by\": \"CANDIDATE\"}").status()).isEqualTo(409);
        assertThat(service.publishedTypes(9)).hasSize(2);
    }

    @Test
    void actions_that_need_a_visit_or_a_panel_are_allowed_only_once_there_is_one() {
        open(11);

        assertThat(actions(11)).containsExactly("appointment", "outcome", "assign", "due");
        arrange(11, "2099-03-02T09:00:00Z", "").good();
        assertThat(actions(11)).containsExactly("appointment", "call-off", "scorecard", "outcome", "assign", "due");
        arrange(11, "2020-03-02T09:00:00Z", "").good();
        assertThat(actions(11)).contains("no-show", "call-off");
        post(11, "no-show", "{\"by\": \"CANDIDATE\"}").good();
        assertThat(actions(11)).containsExactly("appointment", "scorecard", "outcome", "assign", "due");
        assertThat(post(11, "reopen", "{\"reason\": \"it was me\"}").texts("allowedActions"))
                .isEqualTo(actions(11));
    }

    @Test
    void a_no_show_sent_again_counts_once() {
        open(10);
        arrange(10, "2020-03-02T09:00:00Z", "").good();
        Map<String, String> key = Map.of("Idempotency-Key", "missed-10");
        String body = "{\"by\": \"CANDIDATE\"}";

        Reply first = service.post("/onsite-interviews/10/no-show", body, key).good();

        assertThat(service.post("/onsite-interviews/10/no-show", body, key)
                        .good()
                        .sent())
                .isEqualTo(first.sent());
        assertThat(service.publishedTypes(10)).hasSize(3);
    }

    private List<String> actions(long id) {
        return service.get("/onsite-interviews/" + id).texts("allowedActions");
    }

    private void open(long... ids) {
        for (long id : ids) {
            OtherServices others = OtherServices.of(id);
            service.receive(others.submitted(), others.passed("phone-screen"));
        }
    }

    private void assertRefused(String field, String sessions) {
        assertRefused(field, arrange(2, "2094-03-01T09:00:00Z", sessions));
    }

    private static void assertRefused(String field, Reply refused) {
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").path(0).path("field").asText()).isEqualTo(field);
    }

    private static int count(Reply reply, String member) {
        return reply.body().path("appointment").path(member).asInt();
    }

    private Reply arrange(long id, String start, String sessions) {
        return put(
                id,
                "{\"start\": \"" + start + "\", \"confirmPastStart\": true, \"location\": \"Room 5\", \"panel\": "
                        + PANEL + ", \"sessions\": [" + sessions + "]}");
    }

    private static String body(String members) {
        return "{\"start\": \"2094-03-01T09:00:00Z\", " + members + "}";
    }

    private static String session(String title, String time, int minutes, String interviewer) {
        return "{\"title\": \"%s\", \"start\": \"2094-03-01T%s:00Z\", \"durationMinutes\": %d, \"interviewers\": [\"%s\"]}"
                .formatted(title, time, minutes, interviewer);
    }

    /** Each application has interviewers of its own, whom no other one books. */
    private Reply put(long id, String body) {
        String own = body.replace("\"anita\"", "\"anita-" + id + "\"").replace("\"berta\"", "\"berta-" + id + "\"");
        return service.put("/onsite-interviews/" + id + "/appointment", own);
    }

    private Reply post(long id, String action, String body) {
        return service.post("/onsite-interviews/" + id + "/" + action, body);
    }
}
