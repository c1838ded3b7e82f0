package hiring.onsiteinterview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.event.AppointmentData;
import hiring.choreography.security.Role;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.SignIn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No member of a panel is at two visits, or at a visit and at a call, at the same time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PanelConflictsTest {

    private static final String TEN = "2094-03-01T10:00:00Z";

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    private long next = 1;

    @BeforeAll
    void start() {
        service = LoneService.start("onsite-interview-service");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anita", "ANITA ", "an\u00adita"})
    void who_calls_another_candidate_cannot_be_on_the_panel(String spelling) {
        OtherServices calling = OtherServices.of(next++);
        service.receive(calling.submitted(), calling.scheduled("phone-screen", call(TEN, "Anita")));

        Reply refused = arrange(open(), "2094-03-01T09:00:00Z", "", "boris", spelling);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("type")).isEqualTo("urn:hiring:problem:appointment-conflict");
        assertThat(refused.text("detail")).contains("Anita is booked by phone-screen");
        service.receive(calling.passed("phone-screen"));
        arrange(open(), "2094-03-01T09:00:00Z", "", "boris", spelling).good();
        service.execute("DELETE FROM booking");
    }

    @Test
    void two_visits_do_not_share_a_member_at_a_time() {
        arrange(open(), TEN, "", "clara", "dora").good();

        assertThat(arrange(open(), "2094-03-01T11:59:00Z", "", "dora").text("detail"))
                .startsWith("dora is booked by onsite-interview");
        arrange(open(), "2094-03-01T12:00:00Z", "", "dora").good();
    }

    @Test
    void who_has_a_session_is_free_outside_of_it() {
        String session = "{\"title\": \"Talk\", \"start\": \"2094-03-01T10:00:00Z\", \"durationMinutes\": 30,"
                + " \"interviewers\": [\"emma\"]}";
        arrange(open(), TEN, session, "emma", "frida").good();

        assertThat(arrange(open(), "2094-03-01T10:15:00Z", "", "emma").status()).isEqualTo(409);
        arrange(open(), "2094-03-01T10:30:00Z", "", "emma").good();
        assertThat(arrange(open(), "2094-03-01T10:30:00Z", "", "frida").status())
                .isEqualTo(409);
    }

    @Test
    void a_visit_that_was_called_off_leaves_its_panel_free() {
        long id = open();
        arrange(id, TEN, "", "gerda").good();
        service.post("/onsite-interviews/" + id + "/call-off", "{\"by\": \"CANDIDATE\", \"reason\": \"ill\"}")
                .good();

        arrange(open(), TEN, "", "gerda").good();
        assertThat(service.published(id).get(2).path("type").asText()).isEqualTo("hiring.onsite-interview.scheduled");
        assertThat(service.published(id).get(2).path("data").has("appointments"))
                .isFalse();
    }

    @Test
    void a_conflict_that_is_found_later_is_shown() {
        long id = open();
        arrange(id, TEN, "", "hanna", "ida").good();
        OtherServices calling = OtherServices.of(next++);
        service.receive(calling.submitted(), calling.scheduled("phone-screen", call("2094-03-01T11:30:00Z", "IDA")));

        JsonNode conflicts =
                service.get("/onsite-interviews/" + id).good().body().path("conflicts");

        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.path(0).path("stage").asText()).isEqualTo("phone-screen");
        assertThat(conflicts.path(0).path("interviewer").asText()).isEqualTo("IDA");
        service.receive(calling.failed("phone-screen"));
        assertThat(service.get("/onsite-interviews/" + id).body().path("conflicts"))
                .isEmpty();
    }

    @Test
    void an_interviewer_sees_their_own_conflicts_and_not_those_of_others() {
        long id = open();
        arrange(id, TEN, "", "jana", "kim").good();
        OtherServices calling = OtherServices.of(next++);
        service.receive(calling.submitted(), calling.scheduled("phone-screen", call(TEN, "KIM")));

        assertThat(seen(id, "rosa", Role.RECRUITER)).hasSize(1);
        assertThat(seen(id, "Kim", Role.INTERVIEWER)).hasSize(1);
        assertThat(seen(id, "jana", Role.INTERVIEWER)).isEmpty();
        assertThat(service.get("/onsite-interviews?q=Lovelace", user("jana", Role.INTERVIEWER))
                        .good()
                        .body()
                        .findValues("conflicts"))
                .hasSize(1)
                .allMatch(JsonNode::isEmpty);
        assertThat(service.get("/onsite-interviews/" + id, user("lena", Role.INTERVIEWER))
                        .status())
                .isEqualTo(404);
    }

    private JsonNode seen(long id, String name, String role) {
        return service.get("/onsite-interviews/" + id, user(name, role))
                .good()
                .body()
                .path("conflicts");
    }

    private static Map<String, String> user(String name, String role) {
        return Map.of("Authorization", SignIn.bearer(name, role));
    }

    @Test
    void a_candidate_is_not_at_two_visits_for_two_applications_at_once() {
        UUID candidate = UUID.randomUUID();
        long first = open(candidate);
        long second = open(candidate);
        arrange(first, TEN, "", "nadja").good();

        assertThat(arrange(second, "2094-03-01T11:00:00Z", "", "olga").text("detail"))
                .startsWith("The candidate is booked by onsite-interview for application " + first);
        arrange(second, "2094-03-01T12:00:00Z", "", "olga").good();
        arrange(open(UUID.randomUUID()), TEN, "", "olga").good();
    }

    @Test
    void a_candidate_is_not_at_a_visit_during_the_call_for_another_application() {
        UUID candidate = UUID.randomUUID();
        OtherServices calling = OtherServices.of(next++);
        service.receive(
                calling.submittedBy(candidate, OtherServices.STANDARD),
                calling.scheduled("phone-screen", call(TEN, "paula")));
        long visited = open(candidate);

        assertThat(arrange(visited, "2094-03-01T09:00:00Z", "", "quirin").text("detail"))
                .startsWith("The candidate is booked by phone-screen for application " + (visited - 1));
        arrange(visited, "2094-03-02T10:00:00Z", "", "quirin").good();
        service.receive(calling.scheduled("phone-screen", call("2094-03-02T10:30:00Z", "paula")));
        assertThat(service.get("/onsite-interviews/" + visited).body().path("conflicts"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-03-02T10:00:00Z", "2026-11-27T23:59:00+14:00", "1970-01-01T00:00:00Z"})
    void a_visit_in_the_past_is_refused_unless_it_is_added_afterwards(String start) {
        long id = open();
        String visit = "{\"start\": \"" + start + "\", \"location\": \"5\"";

        Reply refused = put(id, visit + "}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("detail")).contains("start: is in the past", "\"confirmPastStart\": true");
        put(id, visit + ", \"confirmPastStart\": true}").good();
    }

    private long open(UUID candidate) {
        OtherServices others = OtherServices.of(next);
        service.receive(others.submittedBy(candidate, OtherServices.STANDARD), others.passed("phone-screen"));
        return next++;
    }

    private long open() {
        OtherServices others = OtherServices.of(next);
        service.receive(others.submitted(), others.passed("phone-screen"));
        return next++;
    }

    private static AppointmentData call(String start, String interviewer) {
        Instant begin = Instant.parse(start);
        return new AppointmentData(begin, begin.plusSeconds(1800), List.of(interviewer));
    }

    private Reply arrange(long id, String start, String sessions, String... panel) {
        String members = String.join("\"}, {\"interviewer\": \"", panel);
        return put(
                id,
                ("{\"start\": \"%s\", \"durationMinutes\": 120, \"location\": \"5\","
                                + " \"panel\": [{\"interviewer\": \"%s\"}], \"sessions\": [%s]}")
                        .formatted(start, members, sessions));
    }

    private Reply put(long id, String body) {
        return service.put("/onsite-interviews/" + id + "/appointment", body);
    }
}
