package hiring.phonescreen;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.event.Event;
import hiring.choreography.journey.Party;
import hiring.choreography.security.Role;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.SignIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Calls are arranged, postponed and missed, and no interviewer is booked twice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallsTest {

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @BeforeAll
    void start() {
        service = LoneService.start("phone-screen-service", Map.of("hiring.phone-screen.time-zone", "Europe/Berlin"));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void the_interviewer_of_a_call_is_the_assignee_and_sees_it() {
        open(1);

        Reply arranged = arrange(1, "anita", "2094-03-01T10:00:00Z").good();

        assertThat(arranged.text("assignee")).isEqualTo("anita");
        assertThat(service.get("/phone-screens/1", as("anita")).good().text("status"))
                .isEqualTo("PENDING");
        assertThat(service.get("/phone-screens/1", as("berta")).status()).isEqualTo(404);
    }

    @Test
    void a_call_is_shown_in_the_time_zone_of_the_candidate_too() {
        open(2);
        String there = call("anita", "2094-07-01T10:00:00Z").replace("}", ", \"timeZone\": \"America/New_York\"}");

        Reply here = arrange(2, "anita", "2094-07-01T10:00:00Z").good();
        Reply others = service.put("/phone-screens/2/appointment", there).good();
        Reply nowhere = service.put("/phone-screens/2/appointment", there.replace("New_York", "Newer_York"));

        assertThat(call(here, "localStart")).isEqualTo("2094-07-01T12:00+02:00");
        assertThat(call(others, "localStart")).isEqualTo("2094-07-01T06:00-04:00");
        assertThat(call(others, "start")).isEqualTo("2094-07-01T10:00:00Z");
        assertThat(nowhere.status()).isEqualTo(400);
        assertThat(nowhere.body().path("errors").path(0).path("field").asText()).isEqualTo("timeZone");
    }

    @Test
    void no_interviewer_is_booked_twice_at_a_time() {
        open(10, 11, 12, 13);
        arrange(10, "clara", "2094-03-02T10:00:00Z").good();

        Reply overlapping = arrange(11, "clara", "2094-03-02T10:15:00Z");

        assertThat(overlapping.status()).isEqualTo(409);
        assertThat(overlapping.text("type")).isEqualTo("urn:hiring:problem:appointment-conflict");
        assertThat(overlapping.text("detail"))
                .contains("application 10", "2094-03-02T10:00:00Z", "2094-03-02T10:30:00Z");
        assertThat(service.publishedTypes(11)).containsExactly("phone-screen.opened");
        arrange(11, "dora", "2094-03-02T10:15:00Z").good();
        arrange(12, "clara", "2094-03-02T10:30:00Z").good();
        arrange(13, "clara", "2094-03-02T09:30:00Z").good();
    }

    @Test
    void the_same_call_may_be_moved_within_its_own_time() {
        open(14);
        arrange(14, "emma", "2094-03-02T10:00:00Z").good();

        assertThat(call(arrange(14, "emma", "2094-03-02T10:10:00Z").good(), "reschedules"))
                .isEqualTo("1");
    }

    @Test
    void the_time_of_what_has_ended_is_free_again() {
        OtherServices ended = OtherServices.of(15);
        service.receive(ended.submitted());
        open(16, 17);
        arrange(15, "frida", "2094-03-02T10:00:00Z").good();
        assertThat(arrange(16, "frida", "2094-03-02T10:00:00Z").status()).isEqualTo(409);

        service.receive(ended.withdrawn(Party.CANDIDATE));

        arrange(16, "frida", "2094-03-02T10:00:00Z").good();
        service.post("/phone-screens/16/outcome", "{\"outcome\": \"PASSED\"}").good();
        arrange(17, "frida", "2094-03-02T10:00:00Z").good();
    }

    @Test
    void of_many_who_want_the_same_time_at_once_one_gets_it() throws Exception {
        long[] ids = LongStream.range(100, 116).toArray();
        open(ids);
        assertThatOneIsArranged(ids, id -> "gerda");
    }

    @Test
    void of_many_who_want_the_same_candidate_at_once_one_gets_them() throws Exception {
        UUID candidate = UUID.randomUUID();
        long[] ids = LongStream.range(120, 136).toArray();
        service.receive(LongStream.of(ids)
                .mapToObj(id -> OtherServices.of(id).submittedBy(candidate, OtherServices.STANDARD))
                .toArray(Event[]::new));
        assertThatOneIsArranged(ids, id -> "caller-" + id);
    }

    private void assertThatOneIsArranged(long[] ids, LongFunction<String> interviewer) throws Exception {
        try (LoneService other = service.replica(Map.of())) {
            List<Callable<Integer>> all = LongStream.of(ids)
                    .<Callable<Integer>>mapToObj(id -> () -> (id % 2 == 0 ? service : other)
                            .put(
                                    "/phone-screens/" + id + "/appointment",
                                    call(interviewer.apply(id), "2094-03-03T10:00:00Z"))
                            .status())
                    .toList();
            var threads = Executors.newFixedThreadPool(ids.length);
            try {
                List<Integer> answers = new ArrayList<>();
                for (Future<Integer> answer : threads.invokeAll(all)) {
                    answers.add(answer.get());
                }
                assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
                assertThat(answers).filteredOn(status -> status == 409).hasSize(ids.length - 1);
            } finally {
                threads.shutdownNow();
            }
        }
    }

    @Test
    void a_call_that_was_postponed_too_often_needs_a_reason() {
        open(20);
        for (int hour = 10; hour <= 13; hour++) {
            arrange(20, "hanna", "2094-03-04T" + hour + ":00:00Z").good();
        }

        Reply once_more = arrange(20, "hanna", "2094-03-04T14:00:00Z");
        Reply with_reason = service.put(
                        "/phone-screens/20/appointment",
                        call("hanna", "2094-03-04T14:00:00Z").replace("}", ", \"reason\": \"she was on a train\"}"))
                .good();

        assertThat(once_more.status()).isEqualTo(409);
        assertThat(once_more.text("type")).isEqualTo("urn:hiring:problem:limit-reached");
        assertThat(once_more.text("detail")).contains("3 times", "reason");
        assertThat(call(with_reason, "reschedules")).isEqualTo("4");
        assertThat(service.get("/phone-screens/20/history").body().toString()).contains("on a train");
        assertThat(service.published(20).toString()).doesNotContain("train");
    }

    @Test
    void a_candidate_who_is_missed_twice_is_called_again_for_a_reason_only() {
        open(21);
        Reply first = missAfterwards(21, "2020-03-05T10:00:00Z", "CANDIDATE");
        Reply second = missAfterwards(21, "2020-03-06T10:00:00Z", "CANDIDATE");

        assertThat(call(first, "missed")).isEqualTo("true");
        assertThat(call(first, "noShows")).isEqualTo("1");
        assertThat(call(second, "noShows")).isEqualTo("2");
        assertThat(call(second, "reschedules")).isEqualTo("0");
        Reply third = arrange(21, "ida", "2094-03-05T10:00:00Z");
        assertThat(third.status()).isEqualTo(409);
        assertThat(third.text("detail")).contains("NO_SHOW");
        service.post("/phone-screens/21/outcome", "{\"outcome\": \"NO_SHOW\"}").good();
    }

    @Test
    void an_interviewer_who_was_not_there_does_not_count_against_the_candidate() {
        open(22);

        Reply missed = missAfterwards(22, "2020-03-07T10:00:00Z", "INTERVIEWER");

        assertThat(call(missed, "noShows")).isEqualTo("0");
        assertThat(call(missed, "missed")).isEqualTo("true");
        assertThat(call(arrange(22, "ida", "2094-03-07T10:00:00Z").good(), "missed"))
                .isEqualTo("false");
    }

    @Test
    void only_a_call_that_was_to_take_place_can_be_missed_and_only_once() {
        open(23);
        String absent = "{\"by\": \"CANDIDATE\"}";

        assertThat(service.post("/phone-screens/23/no-show", absent).text("type"))
                .isEqualTo("urn:hiring:problem:no-appointment");
        arrange(23, "ida", "2099-03-08T10:00:00Z").good();
        assertThat(service.post("/phone-screens/23/no-show", absent).status()).isEqualTo(409);
        missAfterwards(23, "2020-03-08T10:00:00Z", "CANDIDATE");
        assertThat(service.post("/phone-screens/23/no-show", absent).status()).isEqualTo(409);
        assertThat(service.post("/phone-screens/23/no-show", "{\"by\": \"UNKNOWN\"}")
                        .body()
                        .path("errors")
                        .path(0)
                        .path("allowed")
                        .toString())
                .contains("CANDIDATE", "INTERVIEWER");
    }

    @Test
    void a_no_show_is_offered_only_for_a_call_that_has_begun_and_was_not_missed() {
        open(25);

        assertThat(actions(25)).doesNotContain("no-show").contains("outcome");
        arrange(25, "ida", "2099-03-10T10:00:00Z").good();
        assertThat(actions(25)).doesNotContain("no-show");
        assertThat(arrange(25, "ida", "2020-03-10T10:00:00Z").good().texts("allowedActions"))
                .contains("no-show");
        assertThat(service.post("/phone-screens/25/no-show", "{\"by\": \"CANDIDATE\"}")
                        .good()
                        .texts("allowedActions"))
                .doesNotContain("no-show");
        assertThat(service.post("/phone-screens/25/reopen", "{\"reason\": \"it was me\"}")
                        .texts("allowedActions"))
                .doesNotContain("no-show")
                .contains("appointment", "outcome");
    }

    @Test
    void a_no_show_sent_again_counts_once() {
        open(24);
        arrange(24, "ida", "2020-03-09T10:00:00Z").good();
        Map<String, String> key = Map.of("Idempotency-Key", "missed-24");

        Reply first = service.post("/phone-screens/24/no-show", "{\"by\": \"CANDIDATE\"}", key)
                .good();
        Reply again = service.post("/phone-screens/24/no-show", "{\"by\": \"CANDIDATE\"}", key)
                .good();

        assertThat(again.sent()).isEqualTo(first.sent());
        assertThat(service.publishedTypes(24)).hasSize(3);
    }

    private List<String> actions(long id) {
        return service.get("/phone-screens/" + id).texts("allowedActions");
    }

    private void open(long... ids) {
        LongStream.of(ids).forEach(id -> service.receive(OtherServices.of(id).submitted()));
    }

    private Reply missAfterwards(long id, String start, String by) {
        arrange(id, "ida", start).good();
        return service.post("/phone-screens/" + id + "/no-show", "{\"by\": \"" + by + "\"}")
                .good();
    }

    private Reply arrange(long id, String interviewer, String start) {
        return service.put("/phone-screens/" + id + "/appointment", call(interviewer, start));
    }

    private static String call(String interviewer, String start) {
        return "{\"start\": \"" + start + "\", \"interviewer\": \"" + interviewer + "\", \"confirmPastStart\": true}";
    }

    private static String call(Reply reply, String member) {
        return reply.body().path("appointment").path(member).asText();
    }

    private static Map<String, String> as(String interviewer) {
        return Map.of("Authorization", SignIn.bearer(interviewer, Role.INTERVIEWER));
    }
}
