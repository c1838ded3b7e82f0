package hiring.phonescreen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.event.AppointmentData;
import hiring.choreography.event.Event;
import hiring.choreography.journey.Party;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.choreography.process.StageOrder;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No person is at a call and at a visit at the same time: the other stage's events say when its people are busy. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConflictsTest {

    private static final String ONSITE = "onsite-interview";
    private static final String TEN = "2094-03-01T10:00:00Z";
    private static final String HALF_PAST = "2094-03-01T10:30:00Z";

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    private long next = 1;

    @BeforeAll
    void start() {
        service = LoneService.start("phone-screen-service");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anita", "Anita", " ANITA\u00a0", "anita\u200b"})
    void who_is_at_a_visit_cannot_call(String spelling) {
        OtherServices visited = visiting(visit(TEN, "Anita"));
        long called = open();

        Reply refused = arrange(called, spelling, HALF_PAST);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("type")).isEqualTo("urn:hiring:problem:appointment-conflict");
        assertThat(refused.text("detail"))
                .contains("Anita is booked by onsite-interview", "from 2094-03-01T10:00:00Z to 2094-03-01T12:00:00Z");
        assertThat(service.publishedTypes(called)).containsExactly("phone-screen.opened");
        service.receive(visited.scheduled(ONSITE));
    }

    @ParameterizedTest
    @CsvSource({"2094-03-01T09:30:00Z", "2094-03-01T12:00:00Z", "2094-03-02T10:30:00Z"})
    void before_and_after_a_visit_they_can(String start) {
        visiting(visit(TEN, "berta" + start));

        arrange(open(), "berta" + start, start).good();
    }

    @Test
    void only_those_of_a_session_are_busy_then() {
        visiting(visit(TEN, "clara"), visit("2094-03-01T14:00:00Z", "dora"));

        arrange(open(), "dora", HALF_PAST).good();
        assertThat(arrange(open(), "clara", HALF_PAST).status()).isEqualTo(409);
    }

    @Test
    void a_visit_that_was_called_off_or_decided_or_withdrawn_blocks_no_time() {
        service.receive(visiting(visit(TEN, "emma")).scheduled(ONSITE));
        arrange(open(), "emma", HALF_PAST).good();

        OtherServices decided = visiting(visit(TEN, "frida"));
        service.receive(decided.passed(ONSITE));
        arrange(open(), "frida", HALF_PAST).good();

        service.receive(visiting(visit(TEN, "gerda")).withdrawn(Party.CANDIDATE));
        arrange(open(), "gerda", HALF_PAST).good();

        OtherServices reopened = visiting(visit(TEN, "hanna"));
        service.receive(reopened.passed(ONSITE), reopened.reopened(ONSITE));
        assertThat(arrange(open(), "hanna", HALF_PAST).status()).isEqualTo(409);
    }

    @Test
    void events_that_arrive_twice_or_in_the_wrong_order_change_nothing() {
        OtherServices others = visiting();
        Event first = others.scheduled(ONSITE, visit(TEN, "ida"));
        Event second = others.scheduled(ONSITE, visit("2094-03-02T10:00:00Z", "ida"));

        service.receive(second, second);
        service.receive(first);
        service.receive(second);

        arrange(open(), "ida", HALF_PAST).good();
        assertThat(arrange(open(), "ida", "2094-03-02T11:00:00Z").status()).isEqualTo(409);
        assertThat(service.query("SELECT start FROM booking WHERE stage = 'onsite-interview' AND attendee = 'ida'"))
                .hasSize(1);
    }

    @Test
    void a_conflict_that_is_found_later_is_shown_until_it_is_resolved() {
        long called = open();
        arrange(called, "jana", HALF_PAST).good();
        OtherServices visited = visiting(visit(TEN, "JANA"));

        JsonNode conflict = conflicts(called).path(0);
        assertThat(conflicts(called)).hasSize(1);
        assertThat(conflict.path("stage").asText()).isEqualTo(ONSITE);
        assertThat(conflict.path("applicationId").asLong()).isEqualTo(next - 1);
        assertThat(conflict.path("interviewer").asText()).isEqualTo("JANA");
        assertThat(conflict.path("start").asText()).isEqualTo(TEN);
        assertThat(service.get("/phone-screens?assignee=jana")
                        .body()
                        .path("items")
                        .path(0)
                        .path("conflicts"))
                .hasSize(1);

        service.receive(visited.scheduled(ONSITE, visit("2094-03-02T10:00:00Z", "JANA")));
        assertThat(conflicts(called)).isEmpty();
    }

    @Test
    void a_candidate_is_not_called_during_their_own_visit() {
        OtherServices parallel = OtherServices.of(next);
        service.receive(parallel.submittedTo(parallel()));
        service.receive(parallel.scheduled(ONSITE, visit(TEN, "kim")));
        long id = next++;

        Reply refused = arrange(id, "lena", HALF_PAST);
        arrange(id, "lena", "2094-03-01T09:00:00Z").good();
        service.receive(parallel.scheduled(ONSITE, visit("2094-03-01T09:15:00Z")));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail")).startsWith("The candidate is booked by onsite-interview");
        assertThat(conflicts(id)).hasSize(1);
        assertThat(conflicts(id).path(0).path("interviewer").isNull()).isTrue();
    }

    @Test
    void a_candidate_is_not_called_for_two_applications_at_once() {
        UUID candidate = UUID.randomUUID();
        long first = open(candidate);
        long second = open(candidate);
        arrange(first, "petra", TEN).good();

        Reply refused = arrange(second, "quentin", TEN);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("type")).isEqualTo("urn:hiring:problem:appointment-conflict");
        assertThat(refused.text("detail"))
                .isEqualTo("The candidate is booked by phone-screen for application " + first + " from " + TEN + " to "
                        + HALF_PAST + ".");
        arrange(second, "quentin", HALF_PAST).good();
        arrange(second, "quentin", HALF_PAST).good();
        arrange(open(UUID.randomUUID()), "rosa", TEN).good();
    }

    @Test
    void a_candidate_is_not_called_during_a_visit_for_another_application() {
        UUID candidate = UUID.randomUUID();
        OtherServices visited = OtherServices.of(next++);
        service.receive(visited.submittedBy(candidate, parallel()), visited.scheduled(ONSITE, visit(TEN, "tilda")));
        long called = open(candidate);

        assertThat(arrange(called, "ursula", HALF_PAST).text("detail"))
                .startsWith("The candidate is booked by onsite-interview for application " + (called - 1));
        service.receive(visited.withdrawn(Party.CANDIDATE));
        arrange(called, "ursula", HALF_PAST).good();
        assertThat(conflicts(called)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_conflict_of_another_application_is_found_in_whatever_order_events_arrive(boolean submissionFirst) {
        UUID candidate = UUID.randomUUID();
        long called = open(candidate);
        arrange(called, "vera" + submissionFirst, HALF_PAST).good();
        OtherServices visited = OtherServices.of(next++);
        Event submitted = visited.submittedBy(candidate, parallel());
        Event scheduled = visited.scheduled(ONSITE, visit(TEN, "wilma"));

        service.receive(submissionFirst ? submitted : scheduled);
        service.receive(submissionFirst ? scheduled : submitted);

        assertThat(conflicts(called)).hasSize(1);
        assertThat(conflicts(called).path(0).path("applicationId").asLong()).isEqualTo(called + 1);
        assertThat(conflicts(called).path(0).path("interviewer").isNull()).isTrue();
        service.receive(visited.scheduled(ONSITE));
        assertThat(conflicts(called)).isEmpty();
    }

    @Test
    void an_application_without_a_number_of_its_candidate_stands_for_itself_until_it_has_one() {
        UUID candidate = UUID.randomUUID();
        OtherServices old = OtherServices.of(next);
        long first = open();
        arrange(first, "xenia", TEN).good();
        long second = open(candidate);
        arrange(second, "yvonne", TEN).good();
        assertThat(conflicts(second)).isEmpty();
        old.submitted();

        service.receive(old.submittedBy(candidate, OtherServices.STANDARD));

        assertThat(conflicts(second)).hasSize(1);
        assertThat(conflicts(first)).hasSize(1);
        service.receive(old.reinstated());
        assertThat(conflicts(first)).hasSize(1);
    }

    @Test
    void free_slots_leave_out_visits() {
        visiting(visit(TEN, "mona"));

        List<String> free = service.get("/phone-screens/interviewers/mona/free-slots?from=2094-03-01T09:00:00Z"
                        + "&to=2094-03-01T13:00:00Z")
                .good()
                .body()
                .findValuesAsText("start");

        assertThat(free)
                .containsExactly(
                        "2094-03-01T09:00:00Z", "2094-03-01T09:30:00Z", "2094-03-01T12:00:00Z", "2094-03-01T12:30:00Z");
    }

    @Test
    void its_own_events_say_who_is_busy_when() {
        long id = open();
        arrange(id, "nora", TEN).good();

        JsonNode said = service.published(id).get(1);

        assertThat(said.path("type").asText()).isEqualTo("hiring.phone-screen.scheduled");
        assertThat(said.path("data").path("appointments").toString())
                .isEqualTo("[{\"start\":\"2094-03-01T10:00:00Z\",\"end\":\"2094-03-01T10:30:00Z\","
                        + "\"attendees\":[\"nora\"]}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-03-02T10:00:00Z", "2026-11-27T23:59:00+14:00", "1999-12-31T23:59:59Z"})
    void a_call_in_the_past_is_refused_unless_it_is_added_afterwards(String start) {
        long id = open();
        String call = "{\"start\": \"" + start + "\", \"interviewer\": \"olga" + id + "\"";

        Reply refused = put(id, call + "}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").path(0).path("field").asText()).isEqualTo("start");
        assertThat(refused.text("detail")).contains("is in the past", "\"confirmPastStart\": true");
        assertThat(put(id, call + ", \"confirmPastStart\": false}").status()).isEqualTo(400);
        put(id, call + ", \"confirmPastStart\": true}").good();
    }

    private JsonNode conflicts(long id) {
        return service.get("/phone-screens/" + id).good().body().path("conflicts");
    }

    private long open(UUID candidate) {
        service.receive(OtherServices.of(next).submittedBy(candidate, OtherServices.STANDARD));
        return next++;
    }

    /** Both stages at once. */
    private static ProcessTemplate parallel() {
        return new ProcessTemplate(
                "PARALLEL",
                1,
                Map.of(
                        new StageName("phone-screen"),
                        new StageOrder(Set.of()),
                        new StageName(ONSITE),
                        new StageOrder(Set.of()),
                        StageName.OFFER,
                        new StageOrder(Set.of(new StageName("phone-screen"), new StageName(ONSITE)))));
    }

    private long open() {
        service.receive(OtherServices.of(next).submitted());
        return next++;
    }

    /** An application whose on-site interview is PENDING and has appointments. */
    private OtherServices visiting(AppointmentData... appointments) {
        OtherServices others = OtherServices.of(next);
        service.receive(others.submitted());
        service.post("/phone-screens/" + next + "/outcome", "{\"outcome\": \"PASSED\"}")
                .good();
        if (appointments.length > 0) {
            service.receive(others.scheduled(ONSITE, appointments));
        }
        next++;
        return others;
    }

    private static AppointmentData visit(String start, String... attendees) {
        Instant begin = Instant.parse(start);
        return new AppointmentData(begin, begin.plusSeconds(7200), List.of(attendees));
    }

    private Reply arrange(long id, String interviewer, String start) {
        return put(id, "{\"start\": \"" + start + "\", \"interviewer\": \"" + interviewer + "\"}");
    }

    private Reply put(long id, String body) {
        return service.put("/phone-screens/" + id + "/appointment", body);
    }
}
