package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.allinone.Service;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The read model can be rebuilt from the owners' event logs at any time, and every difference is reported by row. */
class RebuildTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private static RunningSystem hiring;
    private static Recruiting recruiting;

    /** A separate system: in the shared one, the rebuild would wait for the third-party stage, which does not answer. */
    @BeforeAll
    static void start() {
        hiring = RunningSystem.start();
        recruiting = new Recruiting(hiring);
    }

    @AfterAll
    static void stop() {
        hiring.close();
    }

    @Test
    void finds_no_differences_in_a_correct_projection_under_load() {
        recruiting.awaitOverall(recruiting.hired(), "HIRED");
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Void> load = CompletableFuture.runAsync(() -> {
            while (!enough.get()) {
                recruiting.hired();
            }
        });

        JsonNode first = rebuilt(Map.of());
        JsonNode second = rebuilt(Map.of());
        enough.set(true);
        load.join();

        for (JsonNode done : List.of(first, second)) {
            assertThat(done.path("state").asText()).isEqualTo("DONE");
            assertThat(done.path("events").asLong()).isPositive();
            assertThat(differences(done)).isEmpty();
        }
    }

    @Test
    void replaces_different_rows_and_reports_the_differences() throws Exception {
        long wrong = recruiting.hired();
        long incomplete = recruiting.submitted();
        long sound = recruiting.submitted();
        recruiting.awaitOverall(wrong, "HIRED");
        recruiting.awaitRow(incomplete, "SUBMITTED", "PENDING", "-", "-", "-", "-");
        recruiting.awaitRow(sound, "SUBMITTED", "PENDING", "-", "-", "-", "-");
        spoil("UPDATE application_status SET overall = 'NOT_HIRED', offer_status = NULL WHERE application_id = "
                + wrong);
        spoil("UPDATE application_stage SET status = 'FAILED' WHERE stage = 'offer' AND application_id = " + wrong);
        spoil("DELETE FROM timeline WHERE stage = 'application' AND revision = 2 AND application_id = " + incomplete);

        JsonNode reported = rebuilt(Map.of("takeOver", false));
        assertThat(places(reported, wrong)).containsExactlyInAnyOrder("overall", "offer_status", "stage offer");
        assertThat(places(reported, incomplete)).containsExactly("event " + incomplete + "/application/2");
        assertThat(places(reported, sound)).isEmpty();
        assertThat(recruiting.status(wrong).path("offerStatus").asText()).isEqualTo("FAILED");

        JsonNode replaced = rebuilt(Map.of("takeOver", true));
        assertThat(places(replaced, wrong)).containsExactlyElementsOf(places(reported, wrong));
        recruiting.awaitRow(wrong, "SUBMITTED", "PASSED", "PASSED", "PASSED", "PASSED", "ACCEPTED");
        recruiting.awaitOverall(wrong, "HIRED");
        assertThat(recruiting.timeline(incomplete)).hasSize(3);
        assertThat(hiring.rest(Service.STATUS_AGGREGATOR)
                        .post("/application-statuses/counts/recount", Map.of("repair", false))
                        .good()
                        .body())
                .as("counts that are wrong")
                .isEmpty();

        JsonNode again = rebuilt(Map.of());
        assertThat(differences(again)).isEmpty();
    }

    @Test
    void removes_rows_that_are_in_no_log() throws Exception {
        long id = recruiting.submitted();
        recruiting.pass(Service.PHONE_SCREEN, id);
        recruiting.awaitStatus(Service.ONSITE_INTERVIEW, id, "PENDING");
        recruiting.awaitRow(id, "SUBMITTED", "PASSED", "PENDING", "-", "-", "-");
        spoil("UPDATE timeline SET stage = 'phone-call', body = REPLACE(body, 'phone-screen', 'phone-call')"
                + " WHERE stage = 'phone-screen' AND revision = 1 AND application_id = " + id);

        JsonNode replaced = rebuilt(Map.of());

        assertThat(places(replaced, id)).contains("event " + id + "/phone-screen/1");
        assertThat(recruiting.timeline(id)).contains("phone-screen.opened");
    }

    @Test
    void runs_only_once_at_a_time_and_unknown_rebuilds_are_not_found() {
        Rest aggregator = hiring.rest(Service.STATUS_AGGREGATOR);
        Answer first = aggregator.post("/rebuilds", Map.of());

        Answer second = aggregator.post("/rebuilds", Map.of());

        assertThat(first.status()).isEqualTo(202);
        assertThat(second.status()).isIn(202, 409);
        assertThat(aggregator.get("/rebuilds/999").status()).isEqualTo(404);
        assertThat(aggregator.get("/rebuilds/999/differences").status()).isEqualTo(404);
        Awaitility.await()
                .atMost(SOON)
                .until(() -> aggregator.get("/rebuilds").body().findValuesAsText("state").stream()
                        .allMatch("DONE"::equals));
    }

    private JsonNode rebuilt(Map<String, Object> request) {
        Rest aggregator = hiring.rest(Service.STATUS_AGGREGATOR);
        long id = Awaitility.await()
                .atMost(SOON)
                .until(() -> aggregator.post("/rebuilds", request), answer -> answer.status() == 202)
                .body()
                .path("id")
                .asLong();
        return Awaitility.await("rebuild " + id)
                .atMost(SOON)
                .until(
                        () -> aggregator.get("/rebuilds/" + id).good().body(),
                        found -> !found.path("finishedAt").isNull());
    }

    private List<JsonNode> differences(JsonNode rebuild) {
        JsonNode items = hiring.rest(Service.STATUS_AGGREGATOR)
                .get("/rebuilds/" + rebuild.path("id").asLong() + "/differences?limit=100")
                .good()
                .body()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    private List<String> places(JsonNode rebuild, long application) {
        return differences(rebuild).stream()
                .filter(difference -> difference.path("applicationId").asLong() == application)
                .map(difference -> difference.path("place").asText())
                .toList();
    }

    private void spoil(String sql) throws SQLException {
        try (var database = hiring.database(Service.STATUS_AGGREGATOR);
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
