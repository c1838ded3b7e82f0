package hiring.healthscreening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.testing.Elsewhere;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HealthScreeningTest {

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @BeforeAll
    void start() {
        service = LoneService.start("health-screening-service");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void its_events_carry_the_status_and_nothing_else() {
        open(1);
        service.put(
                        "/health-screenings/1/appointment",
                        "{\"start\": \"2026-12-01T08:00:00Z\", \"clinic\": \"Charité\"}")
                .good();
        record(1, "{\"outcome\": \"NO_SHOW\", \"note\": \"had the flu\"}").good();
        service.post("/health-screenings/1/reopen", "{\"reason\": \"an asthma attack\"}")
                .good();
        record(1, "{\"outcome\": \"PASSED\", \"qualifier\": \"WITH_ACCOMMODATION\", \"note\": \"a wheelchair\"}")
                .good();

        List<JsonNode> events = service.announced(1);

        assertThat(service.announcedTypes(1))
                .containsExactly(
                        "health-screening.opened",
                        "health-screening.updated",
                        "health-screening.failed",
                        "health-screening.reopened",
                        "health-screening.passed");
        assertThat(events).allSatisfy(event -> {
            JsonNode data = event.path("data");
            assertThat(data.path("stage").asText()).isEqualTo("health-screening");
            assertThat(data.path("outcome").asText("")).isIn("", "null");
            assertThat(data.path("qualifier").asText("")).isIn("", "null");
            assertThat(data.path("reason").asText("")).isIn("", "null");
        });
        assertThat(events)
                .extracting(event -> event.path("data").path("status").asText())
                .containsExactly("PENDING", "PENDING", "FAILED", "PENDING", "PASSED");
        assertThat(String.join("\n", service.query("SELECT body FROM event_log WHERE application_id = 1")))
                .doesNotContainIgnoringCase("charit")
                .doesNotContain("2026-12-01")
                .doesNotContain("NO_SHOW")
                .doesNotContain("ACCOMMODATION")
                .doesNotContain("flu")
                .doesNotContain("asthma")
                .doesNotContain("wheelchair");
    }

    @Test
    void its_own_people_read_everything() {
        open(2);
        record(2, "{\"outcome\": \"PASSED\", \"qualifier\": \"WITH_ACCOMMODATION\", \"note\": \"a wheelchair\"}")
                .good();

        Reply found = service.get("/health-screenings/2").good();
        JsonNode history = service.get("/health-screenings/2/history").good().body();

        assertThat(found.text("outcome")).isEqualTo("PASSED");
        assertThat(found.text("qualifier")).isEqualTo("WITH_ACCOMMODATION");
        assertThat(history.path(1).path("note").asText()).isEqualTo("a wheelchair");
    }

    @Test
    void an_appointment_is_made_and_another_instead() {
        open(3);
        String body = "{\"start\": \"2026-12-01T08:00:00+01:00\", \"clinic\": \"Charité\"}";

        service.put("/health-screenings/3/appointment", body).good();
        JsonNode appointment = service.put("/health-screenings/3/appointment", body.replace("Charité", "Mayo"))
                .good()
                .body()
                .path("appointment");

        assertThat(appointment.path("clinic").asText()).isEqualTo("Mayo");
        assertThat(appointment.path("start").asText()).isEqualTo("2026-12-01T07:00:00Z");
        assertThat(service.put("/health-screenings/3/appointment", "{}").status())
                .isEqualTo(400);
    }

    @Test
    void a_failed_background_check_cancels_it_and_a_reopened_one_brings_it_back() {
        Elsewhere elsewhere = open(4);

        service.hear(elsewhere.failed("background-check"));
        Reply cancelled = record(4, "{\"outcome\": \"PASSED\"}");
        service.hear(elsewhere.reopened("background-check"));

        assertThat(cancelled.status()).isEqualTo(409);
        assertThat(cancelled.text("currentStatus")).isEqualTo("CANCELLED");
        assertThat(cancelled.text("detail")).contains("background-check FAILED");
        assertThat(service.get("/health-screenings/4").text("status")).isEqualTo("PENDING");
        assertThat(service.announcedTypes(4))
                .containsExactly("health-screening.opened", "health-screening.cancelled", "health-screening.opened");
    }

    @Test
    void one_that_had_passed_stays_passed_when_the_background_check_fails() {
        Elsewhere elsewhere = open(5);
        record(5, "{\"outcome\": \"PASSED\"}").good();

        service.hear(elsewhere.failed("background-check"));

        assertThat(service.get("/health-screenings/5").text("status")).isEqualTo("PASSED");
    }

    private Elsewhere open(long id) {
        Elsewhere elsewhere = Elsewhere.of(id);
        service.hear(elsewhere.submitted(), elsewhere.passed("phone-screen"), elsewhere.passed("onsite-interview"));
        return elsewhere;
    }

    private Reply record(long id, String body) {
        return service.post("/health-screenings/" + id + "/outcome", body);
    }
}
