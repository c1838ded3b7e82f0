package hiring.healthscreening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.testing.Elsewhere;
import hiring.choreography.testing.Reply;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What others hear of a screening: its status, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventsTest {

    private static final List<String> SAID = List.of(
            "examination", "2026-12-01", "Company doctor", "asthma", "x-ray", "wheelchair", "ACCOMMODATION", "flu");

    @SuppressWarnings("NullAway.Init")
    private Surgery surgery;

    @BeforeAll
    void open() {
        surgery = Surgery.open();
    }

    @AfterAll
    void close() {
        surgery.close();
    }

    @Test
    void events_carry_the_status_and_nothing_else() {
        everythingHappens(1);

        List<JsonNode> events = surgery.service().announced(1);

        assertThat(surgery.service().announcedTypes(1))
                .containsExactly(
                        "health-screening.opened",
                        "health-screening.updated",
                        "health-screening.updated",
                        "health-screening.updated",
                        "health-screening.updated",
                        "health-screening.updated",
                        "health-screening.updated",
                        "health-screening.passed",
                        "health-screening.reopened",
                        "health-screening.failed");
        assertThat(events).allSatisfy(event -> {
            JsonNode data = event.path("data");
            assertThat(data.path("stage").asText()).isEqualTo("health-screening");
            for (String member : List.of("outcome", "qualifier", "reason", "assignee", "due")) {
                assertThat(data.path(member).asText("")).as(member).isIn("", "null");
            }
        });
        assertThat(events)
                .extracting(event -> event.path("data").path("status").asText())
                .containsExactly(
                        "PENDING", "PENDING", "PENDING", "PENDING", "PENDING", "PENDING", "PENDING", "PASSED",
                        "PENDING", "FAILED");
        assertThat(surgery.service().query("SELECT body FROM event_log WHERE application_id = 1"))
                .allSatisfy(body -> assertThat(body).doesNotContainIgnoringCase(SAID.toArray(String[]::new)));
    }

    @Test
    void what_is_on_its_way_to_the_broker_is_the_log_and_no_letter() {
        everythingHappens(2);

        assertThat(surgery.service()
                        .query("SELECT CAST(o.revision AS VARCHAR) FROM outbox o"
                                + " JOIN event_log l ON l.application_id = o.application_id AND l.revision = o.revision"
                                + " WHERE o.application_id = 2 AND o.letter IS NULL"))
                .hasSize(10);
        assertThat(surgery.service().query("SELECT letter FROM outbox")).containsOnly("null");
    }

    @Test
    void logs_have_nothing_of_it() {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            everythingHappens(3);
            surgery.service()
                    .execute("ALTER TABLE medical_finding ADD CONSTRAINT broken CHECK (text <> 'asthma again')");
            assertThat(surgery.post(3, "findings", "{\"text\": \"asthma again\"}")
                            .status())
                    .isGreaterThanOrEqualTo(400);
        } finally {
            System.setErr(before);
            surgery.service().execute("ALTER TABLE medical_finding DROP CONSTRAINT IF EXISTS broken");
        }

        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContainIgnoringCase(SAID.toArray(String[]::new));
    }

    @Test
    void a_failed_background_check_cancels_it_and_a_reopened_one_brings_it_back() {
        Elsewhere elsewhere = surgery.agreed(4);

        surgery.service().receive(elsewhere.failed("background-check"));
        Reply cancelled = surgery.verdict(4, "FIT");
        surgery.service().receive(elsewhere.reopened("background-check"));

        assertThat(cancelled.status()).isEqualTo(409);
        assertThat(cancelled.text("currentStatus")).isEqualTo("CANCELLED");
        assertThat(cancelled.text("detail")).contains("background-check FAILED");
        assertThat(surgery.look(4).text("status")).isEqualTo("PENDING");
        assertThat(surgery.look(4).body().path("consent").isNull()).isFalse();
    }

    @Test
    void one_that_had_passed_stays_passed_when_the_background_check_fails() {
        Elsewhere elsewhere = surgery.agreed(5);
        surgery.verdict(5, "FIT").good();

        surgery.service().receive(elsewhere.failed("background-check"));

        assertThat(surgery.look(5).text("status")).isEqualTo("PASSED");
    }

    private void everythingHappens(long id) {
        surgery.agreed(id);
        surgery.put(id, "appointment", Surgery.APPOINTMENT).good();
        surgery.service()
                .put("/health-screenings/" + id + "/assignee", "{\"assignee\": \"dr-flu\"}", Map.of())
                .good();
        surgery.post(id, "findings", "{\"text\": \"asthma\"}").good();
        surgery.post(id, "documents", "{\"title\": \"x-ray\", \"link\": \"https://files.example/x-ray\"}")
                .good();
        surgery.put(id, "due", "{\"due\": \"2026-12-01T10:00:00Z\"}").good();
        surgery.turnOn(Duration.ofMillis(1));
        surgery.post(
                        id,
                        "verdict",
                        "{\"verdict\": \"FIT_WITH_ACCOMMODATION\", \"accommodations\": \"room for a wheelchair\","
                                + " \"note\": \"asthma\"}")
                .good();
        surgery.post(id, "reopen", "{\"reason\": \"had the flu\"}").good();
        surgery.post(id, "outcome", "{\"outcome\": \"NO_SHOW\", \"note\": \"had the flu\"}")
                .good();
    }
}
