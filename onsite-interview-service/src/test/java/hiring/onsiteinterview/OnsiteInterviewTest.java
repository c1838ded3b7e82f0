package hiring.onsiteinterview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnsiteInterviewTest {

    private static final String VISIT = "{\"start\": \"2094-11-30T09:00:00Z\", \"location\": \"Room 5\","
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
        OtherServices others = OtherServices.of(1);
        service.receive(others.submitted());
        Reply blank = service.get("/onsite-interviews/1").good();
        Reply tooEarly = service.put("/onsite-interviews/1/appointment", VISIT);

        service.receive(others.passed("phone-screen"));

        assertThat(blank.body().path("status").isNull()).isTrue();
        assertThat(blank.texts("allowedActions")).isEmpty();
        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(service.get("/onsite-interviews/1").text("status")).isEqualTo("PENDING");
        assertThat(service.publishedTypes(1)).containsExactly("onsite-interview.opened");
    }

    @Test
    void events_in_the_wrong_order_open_it_as_well() {
        OtherServices others = OtherServices.of(2);
        service.receive(others.passed("phone-screen"));
        service.receive(others.submitted());

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
        assertThat(service.published(3).toString()).doesNotContain("Room").doesNotContain("Lovelace");
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
        assertThat(service.publishedTypes(5)).containsExactly("onsite-interview.opened", "onsite-interview.failed");
    }

    @Test
    void a_phone_screen_reopened_closes_it_again() {
        OtherServices others = open(6);

        service.receive(others.reopened("phone-screen"));

        assertThat(service.get("/onsite-interviews/6").body().path("status").isNull())
                .isTrue();
        assertThat(service.publishedTypes(6)).containsExactly("onsite-interview.opened", "onsite-interview.closed");
    }

    @Test
    void what_was_recorded_stays_when_something_else_ends_the_application() {
        OtherServices others = open(7);
        service.post("/onsite-interviews/7/outcome", "{\"outcome\": \"PASSED\"}")
                .good();

        service.receive(others.failed("background-check"));

        assertThat(service.get("/onsite-interviews/7").text("status")).isEqualTo("PASSED");
        assertThat(service.publishedTypes(7)).containsExactly("onsite-interview.opened", "onsite-interview.passed");
    }

    private OtherServices open(long id) {
        OtherServices others = OtherServices.of(id);
        service.receive(others.submitted(), others.passed("phone-screen"));
        return others;
    }
}
