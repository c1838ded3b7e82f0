package hiring.system.day;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.allinone.Service;
import hiring.choreography.security.Role;
import hiring.system.Answer;
import hiring.system.Recruiting;
import hiring.system.Rest;
import hiring.system.RunningSystem;
import hiring.system.WholeSystem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A day of the team for on-site interviews. */
@ExtendWith(WholeSystem.class)
class OnsiteInterviewDayTest {

    private static final Map<String, Object> PASSED = Map.of("outcome", "PASSED", "note", "the best in years");

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Recruiting team;
    private final Rest recruiter;
    private final Rest caller;

    OnsiteInterviewDayTest(RunningSystem hiring, Recruiting team) {
        this.team = team;
        this.recruiter = hiring.rest(Service.ONSITE_INTERVIEW).as("rosa", Role.RECRUITER);
        this.caller = hiring.rest(Service.PHONE_SCREEN).as("rosa", Role.RECRUITER);
    }

    @Test
    void a_panel_meets_a_candidate_and_decides() {
        long ada = invited();
        Rest hannah = recruiter.as("hannah-" + ada, Role.INTERVIEWER);
        Rest peter = recruiter.as("peter-" + ada, Role.INTERVIEWER);
        Rest sara = recruiter.as("sara-" + ada, Role.INTERVIEWER);

        // Rosa invites Ada to meet three people, and moves it when the room is taken
        arrange(ada, "2020-03-02T09:00:00Z").good();
        assertThat(arrange(ada, "2020-03-03T09:00:00Z")
                        .good()
                        .body()
                        .path("appointment")
                        .path("reschedules")
                        .asInt())
                .isEqualTo(1);

        // only members of the panel see her
        hannah.get("/onsite-interviews/" + ada).good();
        recruiter.as("otto", Role.INTERVIEWER).get("/onsite-interviews/" + ada).problem(404);

        // Hannah submits before she sees Peter's scorecard; one of two is a quorum
        record(ada, PASSED).problem(409);
        submit(sara, ada, "NO").good();
        record(ada, PASSED).problem(409);
        submit(hannah, ada, "STRONG_YES").good();
        assertThat(authors(peter, ada)).isEmpty();
        submit(peter, ada, "NO").good();
        assertThat(authors(peter, ada)).hasSize(3);

        // Hannah decides, and Peter's dissent stays on record
        assertThat(record(ada, PASSED).good().texts("dissent")).containsExactly("peter-" + ada);
        team.awaitRow(ada, "SUBMITTED", "PASSED", "PASSED", "PENDING", "PENDING", "-");
    }

    @Test
    void visits_that_do_not_come_about_are_repeated_or_end_it() {
        long ben = invited();

        // Ben cancels, and then does not show up; Rosa records the outcome
        arrange(ben, "2094-03-02T09:00:00Z").good();
        recruiter
                .post("/onsite-interviews/" + ben + "/call-off", Map.of("by", "CANDIDATE", "reason", "ill"))
                .good();
        arrange(ben, "2020-03-09T09:00:00Z").good();
        recruiter
                .post("/onsite-interviews/" + ben + "/no-show", Map.of("by", "CANDIDATE"))
                .good();
        record(ben, Map.of("outcome", "NO_SHOW")).good();
        team.awaitRow(ben, "SUBMITTED", "PASSED", "FAILED", "-", "-", "NO_OFFER");

        // he calls: he had the wrong date
        recruiter
                .post("/onsite-interviews/" + ben + "/reopen", Map.of("reason", "his invitation had another date"))
                .good();
        team.awaitRow(ben, "SUBMITTED", "PASSED", "PENDING", "-", "-", "-");
    }

    @Test
    void no_interviewer_is_at_a_visit_and_at_a_call_at_the_same_time() {
        long ada = invited();
        long ben = team.submitted();
        team.awaitStatus(Service.PHONE_SCREEN, ben, "PENDING");
        String hannah = "hannah-" + ada;

        // Hannah has a session with Ada at nine; the phone screen learns it from the event
        arrange(ada, "2094-03-02T09:00:00Z").good();
        Awaitility.await().atMost(SOON).until(() -> !free(hannah).contains("2094-03-02T09:00:00Z"));
        assertThat(call(ben, hannah, "2094-03-02T09:30:00Z").problem(409).text("type"))
                .isEqualTo("urn:hiring:problem:appointment-conflict");
        call(ben, hannah, "2094-03-02T10:00:00Z").good();

        // the visit is moved to the time of the call before its event arrives, or is refused after that
        Answer moved = arrange(ada, "2094-03-02T10:00:00Z");
        assertThat(moved.status()).isIn(200, 409);
        if (moved.status() == 200) {
            Awaitility.await().atMost(SOON).until(() -> hasConflict(caller, "/phone-screens/" + ben));
            Awaitility.await().atMost(SOON).until(() -> hasConflict(recruiter, "/onsite-interviews/" + ada));
        }
    }

    @Test
    void no_candidate_is_at_a_visit_and_at_a_call_for_another_application_at_the_same_time() {
        long ada = invited();
        arrange(ada, "2094-03-03T09:00:00Z").good();

        // Ada applies for another position too, and cannot be called for it during the visit
        long again = team.applyingAs("Analyst").submittedAgain(ada);
        team.awaitStatus(Service.PHONE_SCREEN, again, "PENDING");
        call(again, "peter-" + again, "2094-03-03T14:00:00Z").good();
        Awaitility.await().atMost(SOON).until(() -> {
            Answer call = call(again, "sara-" + again, "2094-03-03T09:30:00Z");
            return call.status() == 409
                    && call.text("detail")
                            .startsWith("The candidate is booked by onsite-interview for application " + ada);
        });

        // the visit is moved to the time of the call before its event arrives, or is refused after that
        call(again, "peter-" + again, "2094-03-04T09:00:00Z").good();
        Answer moved = arrange(ada, "2094-03-04T09:00:00Z");
        if (moved.status() == 200) {
            Awaitility.await().atMost(SOON).until(() -> hasConflict(caller, "/phone-screens/" + again));
            Awaitility.await().atMost(SOON).until(() -> hasConflict(recruiter, "/onsite-interviews/" + ada));
        } else {
            assertThat(moved.status()).isEqualTo(409);
        }
    }

    private List<String> free(String interviewer) {
        return caller.get("/phone-screens/interviewers/" + interviewer
                        + "/free-slots?from=2094-03-02T00:00:00Z&to=2094-03-03T00:00:00Z")
                .good()
                .body()
                .findValuesAsText("start");
    }

    private Answer call(long id, String interviewer, String start) {
        return caller.put("/phone-screens/" + id + "/appointment", Map.of("start", start, "interviewer", interviewer));
    }

    private static boolean hasConflict(Rest rest, String path) {
        return !rest.get(path).good().body().path("conflicts").isEmpty();
    }

    private long invited() {
        long id = team.submitted();
        team.pass(Service.PHONE_SCREEN, id);
        team.awaitStatus(Service.ONSITE_INTERVIEW, id, "PENDING");
        return id;
    }

    private Answer arrange(long id, String start) {
        return recruiter.put(
                "/onsite-interviews/" + id + "/appointment",
                Map.of(
                        "start",
                        start,
                        "confirmPastStart",
                        start.startsWith("2020"),
                        "location",
                        "Room 5",
                        "panel",
                        List.of(
                                member("hannah-" + id, "HIRING_MANAGER"),
                                member("peter-" + id, "PEER"),
                                member("sara-" + id, "SHADOW")),
                        "sessions",
                        List.of(Map.of(
                                "title",
                                "System design",
                                "start",
                                start,
                                "durationMinutes",
                                60,
                                "interviewers",
                                List.of("hannah-" + id, "sara-" + id)))));
    }

    private static Map<String, Object> member(String interviewer, String role) {
        return Map.of("interviewer", interviewer, "role", role);
    }

    private static Answer submit(Rest interviewer, long id, String recommendation) {
        Map<String, Object> rating = Map.of("attribute", "craft", "points", 4, "evidence", "she built one");
        return interviewer.post(
                "/onsite-interviews/" + id + "/scorecard",
                Map.of("recommendation", recommendation, "ratings", List.of(rating)));
    }

    private static List<String> authors(Rest interviewer, long id) {
        return interviewer
                .get("/onsite-interviews/" + id + "/scorecards")
                .good()
                .body()
                .findValuesAsText("interviewer");
    }

    private Answer record(long id, Map<String, Object> outcome) {
        return recruiter.post("/onsite-interviews/" + id + "/outcome", outcome);
    }
}
