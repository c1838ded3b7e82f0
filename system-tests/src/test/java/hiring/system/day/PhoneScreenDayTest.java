package hiring.system.day;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.allinone.Service;
import hiring.choreography.security.Role;
import hiring.system.Answer;
import hiring.system.Recruiting;
import hiring.system.Rest;
import hiring.system.RunningSystem;
import hiring.system.WholeSystem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A day of the team for phone screens. */
@ExtendWith(WholeSystem.class)
class PhoneScreenDayTest {

    private static final String MONDAY = "2094-03-01T00:00:00Z";
    private static final String TUESDAY = "2094-03-02T00:00:00Z";

    private final Recruiting team;
    private final Rest recruiter;

    PhoneScreenDayTest(RunningSystem hiring, Recruiting team) {
        this.team = team;
        this.recruiter = hiring.rest(Service.PHONE_SCREEN).as("rosa", Role.RECRUITER);
    }

    @Test
    void calls_are_arranged_held_missed_and_called_off() {
        long ada = waiting();
        long ben = waiting();
        long eve = waiting();
        String anita = "anita-" + ada;
        Rest interviewer = recruiter.as(anita, Role.INTERVIEWER);

        // Rosa looks up when Anita is free, and books her first hour
        List<String> free = freeOnMonday(anita);
        assertThat(free).startsWith("2094-03-01T09:00:00Z", "2094-03-01T09:30:00Z");
        arrange(ada, anita, free.get(0)).good();
        assertThat(arrange(ben, anita, free.get(0)).problem(409).text("detail")).contains("application " + ada);
        arrange(ben, anita, free.get(1)).good();
        arrange(eve, anita, free.get(2)).good();

        // Anita sees only her three candidates
        assertThat(ids(interviewer.get("/phone-screens"))).containsExactly(ada, ben, eve);
        assertThat(calendar(interviewer, anita)).contains("SUMMARY:Phone screen", "DTSTART:20940301T090000Z");
        interviewer.as("berta", Role.INTERVIEWER).get("/phone-screens/" + ada).problem(404);

        // Ada asks for a call at noon, and the call is moved
        arrange(ada, anita, "2094-03-01T12:00:00Z").good();
        assertThat(recruiter
                        .get("/phone-screens/" + ada)
                        .good()
                        .body()
                        .path("appointment")
                        .path("reschedules")
                        .asInt())
                .isEqualTo(1);
        assertThat(freeOnMonday(anita)).startsWith("2094-03-01T09:00:00Z").doesNotContain("2094-03-01T12:00:00Z");

        // Eve withdraws, and her slot is free again
        team.withdraw(eve, "CANDIDATE");
        team.awaitStatus(Service.PHONE_SCREEN, eve, "CANCELLED");
        assertThat(freeOnMonday(anita)).contains(free.get(2));
        assertThat(calendar(interviewer, anita)).doesNotContain("application-" + eve + "@");

        // Ben does not answer twice, which ends his phone screen
        missed(interviewer, ben, anita, "2020-03-02T09:00:00Z");
        missed(interviewer, ben, anita, "2020-03-03T09:00:00Z");
        arrange(ben, anita, "2094-03-05T09:00:00Z").problem(409);
        record(interviewer, ben, Map.of("outcome", "NO_SHOW"));
        team.awaitRow(ben, "SUBMITTED", "FAILED", "-", "-", "-", "NO_OFFER");

        // Ada passes
        interviewer.put("/phone-screens/" + ada + "/scorecard", scorecard()).good();
        record(interviewer, ada, Map.of("outcome", "PASSED", "note", "call her back soon"));
        team.awaitRow(ada, "SUBMITTED", "PASSED", "PENDING", "-", "-", "-");
        assertThat(ids(interviewer.get("/phone-screens?status=PENDING"))).isEmpty();
    }

    /** On PostgreSQL too, whose idea of a letter depends on how the database was created. */
    @Test
    void interviewers_find_their_calls_however_their_names_are_written() {
        long ada = waiting();
        arrange(ada, "\u00c9lodie \u017b\u00f3\u0142\u0107-" + ada, "2094-03-01T09:00:00Z")
                .good();

        for (String name : List.of("\u00e9lodie \u017c\u00f3\u0142\u0107-", "\u00c9LODIE \u017b\u00d3\u0141\u0106-")) {
            Rest interviewer = recruiter.as(name + ada, Role.INTERVIEWER);
            assertThat(ids(interviewer.get("/phone-screens"))).containsExactly(ada);
            assertThat(calendar(interviewer, name + ada)).contains("application-" + ada + "@");
        }
    }

    private long waiting() {
        long id = team.submitted();
        team.awaitStatus(Service.PHONE_SCREEN, id, "PENDING");
        return id;
    }

    private List<String> freeOnMonday(String interviewer) {
        String path = "/phone-screens/interviewers/%s/free-slots?from=%s&to=%s".formatted(interviewer, MONDAY, TUESDAY);
        return recruiter.get(path).good().body().findValuesAsText("start");
    }

    private Answer arrange(long id, String interviewer, String start) {
        return recruiter.put(
                "/phone-screens/" + id + "/appointment",
                Map.of(
                        "start",
                        start,
                        "interviewer",
                        interviewer,
                        "timeZone",
                        "Europe/Lisbon",
                        "confirmPastStart",
                        start.startsWith("2020")));
    }

    private void missed(Rest interviewer, long id, String who, String start) {
        arrange(id, who, start).good();
        interviewer
                .post("/phone-screens/" + id + "/no-show", Map.of("by", "CANDIDATE"))
                .good();
    }

    private static void record(Rest interviewer, long id, Map<String, Object> outcome) {
        interviewer.post("/phone-screens/" + id + "/outcome", outcome).good();
    }

    private static String calendar(Rest interviewer, String name) {
        return interviewer
                .get("/phone-screens/interviewers/" + inPath(name) + "/calendar.ics")
                .good()
                .body()
                .asText();
    }

    private static String inPath(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Map<String, Object> scorecard() {
        List<Map<String, Object>> ratings =
                List.of("communication", "motivation", "experience", "expectations").stream()
                        .map(criterion -> Map.<String, Object>of("criterion", criterion, "points", 3))
                        .toList();
        return Map.of("ratings", ratings, "recommendation", "YES", "notes", "asks good questions");
    }

    private static List<Long> ids(Answer worklist) {
        return worklist.good().body().path("items").findValues("applicationId").stream()
                .map(id -> id.asLong())
                .toList();
    }
}
