package hiring.onsiteinterview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.testing.Elsewhere;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnsiteInterviewTest {

    private static final String VISIT = "{\"start\": \"2026-11-30T09:00:00Z\", \"location\": \"Room 5\","
            + " \"panel\": [{\"interviewer\": \"Margaret Hamilton\"}, {\"interviewer\": \"Dorothy Vaughan\"}]}";

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
    void it_is_blank_until_the_phone_screen_has_passed() {
        Elsewhere elsewhere = Elsewhere.of(1);
        service.receive(elsewhere.submitted());
        Reply blank = service.get("/onsite-interviews/1").good();
        Reply tooEarly = service.put("/onsite-interviews/1/appointment", VISIT);

        service.receive(elsewhere.passed("phone-screen"));

        assertThat(blank.body().path("status").isNull()).isTrue();
        assertThat(blank.texts("allowedActions")).isEmpty();
        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(service.get("/onsite-interviews/1").text("status")).isEqualTo("PENDING");
        assertThat(service.announcedTypes(1)).containsExactly("onsite-interview.opened");
    }

    @Test
    void what_arrives_in_the_wrong_order_opens_it_as_well() {
        Elsewhere elsewhere = Elsewhere.of(2);
        service.receive(elsewhere.passed("phone-screen"));
        service.receive(elsewhere.submitted());

        assertThat(service.get("/onsite-interviews/2").text("status")).isEqualTo("PENDING");
    }

    @Test
    void a_visit_is_arranged_with_the_people_met_and_another_instead() {
        open(3);

        service.put("/onsite-interviews/3/appointment", VISIT).good();
        JsonNode interview = service.put("/onsite-interviews/3/appointment", VISIT.replace("Room 5", "Room 6"))
                .good()
                .body();
        JsonNode visit = interview.path("appointment");

        assertThat(visit.path("location").asText()).isEqualTo("Room 6");
        assertThat(visit.path("durationMinutes").asInt()).isEqualTo(240);
        assertThat(interview.path("panel"))
                .extracting(member -> member.path("interviewer").asText())
                .containsExactly("Margaret Hamilton", "Dorothy Vaughan");
        assertThat(service.announced(3).toString()).doesNotContain("Room").doesNotContain("Hamilton");
    }

    @Test
    void the_employer_may_cancel_it_for_a_reason_of_its_own() {
        open(5);

        Reply cancelled = service.post(
                        "/onsite-interviews/5/outcome",
                        "{\"outcome\": \"EMPLOYER_CANCELLED\", \"qualifier\": \"POSITION_FILLED\"}")
                .good();

        assertThat(cancelled.text("status")).isEqualTo("FAILED");
        assertThat(cancelled.text("outcome")).isEqualTo("EMPLOYER_CANCELLED");
        assertThat(cancelled.text("qualifier")).isEqualTo("POSITION_FILLED");
        assertThat(service.announcedTypes(5)).containsExactly("onsite-interview.opened", "onsite-interview.failed");
    }

    @Test
    void a_phone_screen_reopened_closes_it_again() {
        Elsewhere elsewhere = open(6);

        service.receive(elsewhere.reopened("phone-screen"));

        assertThat(service.get("/onsite-interviews/6").body().path("status").isNull())
                .isTrue();
        assertThat(service.announcedTypes(6)).containsExactly("onsite-interview.opened", "onsite-interview.closed");
    }

    @Test
    void what_was_recorded_stays_when_something_else_ends_the_application() {
        Elsewhere elsewhere = open(7);
        service.post("/onsite-interviews/7/outcome", "{\"outcome\": \"PASSED\"}")
                .good();

        service.receive(elsewhere.failed("background-check"));

        assertThat(service.get("/onsite-interviews/7").text("status")).isEqualTo("PASSED");
        assertThat(service.announcedTypes(7)).containsExactly("onsite-interview.opened", "onsite-interview.passed");
    }

    private Elsewhere open(long id) {
        Elsewhere elsewhere = Elsewhere.of(id);
        service.receive(elsewhere.submitted(), elsewhere.passed("phone-screen"));
        return elsewhere;
    }
}
