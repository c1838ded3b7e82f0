package hiring.healthscreening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.testing.OtherServices;
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

/** Events about a screening contain its status, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventsTest {

    private static final List<String> SAID = List.of(
            "examination", "2026-12-01", "Company doctor", "asthma", "x-ray", "wheelchair", "ACCOMMODATION", "flu");

    @SuppressWarnings("NullAway.Init")
    private HealthScreeningFixture fixture;

    @BeforeAll
    void open() {
        fixture = HealthScreeningFixture.open();
    }

    @AfterAll
    void close() {
        fixture.close();
    }

    @Test
    void events_carry_the_status_and_nothing_else() {
        everythingHappens(1);

        List<JsonNode> events = fixture.service().published(1);

        assertThat(fixture.service().publishedTypes(1))
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
        assertThat(fixture.service().query("SELECT body FROM event_log WHERE application_id = 1"))
                .allSatisfy(body -> assertThat(body).doesNotContainIgnoringCase(SAID.toArray(String[]::new)));
    }

    @Test
    void what_is_on_its_way_to_the_broker_is_the_log_and_requests_for_missed_events() {
        everythingHappens(2);

        assertThat(fixture.service()
                        .query("SELECT CAST(l.revision AS VARCHAR) FROM event_log l"
                                + " JOIN log_writer w ON w.id = l.writer AND l.seq > w.published"
                                + " WHERE l.application_id = 2"))
                .hasSize(10);
        assertThat(fixture.service().query("SELECT letter FROM outbox"))
                .allSatisfy(letter -> assertThat(letter).contains("hiring.replay.requested"));
    }

    @Test
    void logs_have_nothing_of_it() {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            everythingHappens(3);
            fixture.service()
                    .execute("ALTER TABLE medical_finding ADD CONSTRAINT broken CHECK (text <> 'asthma again')");
            assertThat(fixture.post(3, "findings", "{\"text\": \"asthma again\"}")
                            .status())
                    .isGreaterThanOrEqualTo(400);
        } finally {
            System.setErr(before);
            fixture.service().execute("ALTER TABLE medical_finding DROP CONSTRAINT IF EXISTS broken");
        }

        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContainIgnoringCase(SAID.toArray(String[]::new));
    }

    @Test
    void a_failed_background_check_cancels_it_and_a_reopened_one_brings_it_back() {
        OtherServices others = fixture.agreed(4);

        fixture.service().receive(others.failed("background-check"));
        Reply cancelled = fixture.verdict(4, "FIT");
        fixture.service().receive(others.reopened("background-check"));

        assertThat(cancelled.status()).isEqualTo(409);
        assertThat(cancelled.text("currentStatus")).isEqualTo("CANCELLED");
        assertThat(cancelled.text("detail")).contains("background-check FAILED");
        assertThat(fixture.read(4).text("status")).isEqualTo("PENDING");
        assertThat(fixture.read(4).body().path("consent").isNull()).isFalse();
    }

    @Test
    void one_that_had_passed_stays_passed_when_the_background_check_fails() {
        OtherServices others = fixture.agreed(5);
        fixture.verdict(5, "FIT").good();

        fixture.service().receive(others.failed("background-check"));

        assertThat(fixture.read(5).text("status")).isEqualTo("PASSED");
    }

    private void everythingHappens(long id) {
        fixture.agreed(id);
        fixture.put(id, "appointment", HealthScreeningFixture.APPOINTMENT).good();
        fixture.service()
                .put("/health-screenings/" + id + "/assignee", "{\"assignee\": \"dr-flu\"}", Map.of())
                .good();
        fixture.post(id, "findings", "{\"text\": \"asthma\"}").good();
        fixture.post(id, "documents", "{\"title\": \"x-ray\", \"link\": \"https://files.example/x-ray\"}")
                .good();
        fixture.put(id, "due", "{\"due\": \"2026-12-01T10:00:00Z\"}").good();
        fixture.advance(Duration.ofMillis(1));
        fixture.post(
                        id,
                        "verdict",
                        "{\"verdict\": \"FIT_WITH_ACCOMMODATION\", \"accommodations\": \"room for a wheelchair\","
                                + " \"note\": \"asthma\"}")
                .good();
        fixture.post(id, "reopen", "{\"reason\": \"had the flu\"}").good();
        fixture.post(id, "outcome", "{\"outcome\": \"NO_SHOW\", \"note\": \"had the flu\"}")
                .good();
    }
}
