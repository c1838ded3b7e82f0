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
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The maintained counts of applications equal a full count. */
@ExtendWith(WholeSystem.class)
class CountsTest {

    private static final Map<String, Object> STANDARD = Map.of(
            "stages",
            Map.of(
                    "phone-screen", after(),
                    "onsite-interview", after("phone-screen"),
                    "background-check", after("onsite-interview"),
                    "health-screening", after("onsite-interview"),
                    "offer", after("background-check", "health-screening")));

    private final RunningSystem hiring;
    private final Recruiting team;
    private final Rest aggregator;

    CountsTest(RunningSystem hiring, Recruiting team) {
        this.hiring = hiring;
        this.team = team;
        this.aggregator = hiring.rest(Service.STATUS_AGGREGATOR);
    }

    @Test
    void show_the_statuses_of_the_applications_of_a_process() {
        hiring.rest(Service.APPLICATION).put("/processes/COUNTED", STANDARD).good();
        team.drafted("COUNTED");
        long phoned = team.submitted("COUNTED");
        team.awaitStatus(Service.PHONE_SCREEN, phoned, "PENDING");
        long failed = team.submitted("COUNTED");
        team.fail(Service.PHONE_SCREEN, failed);
        team.withdraw(team.submitted("COUNTED"), "CANDIDATE");

        Awaitility.await("all events are consumed")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> {
                    assertThat(counts().path("overall").toString())
                            .isEqualTo("{\"DRAFT\":1,\"IN_PROGRESS\":1,\"NOT_HIRED\":1,\"WITHDRAWN\":1}");
                    assertThat(stage("phone-screen").toString())
                            .isEqualTo("{\"BLANK\":1,\"PENDING\":1,\"FAILED\":1,\"CANCELLED\":1}");
                    assertThat(stage("offer").toString()).isEqualTo("{\"BLANK\":2,\"NO_OFFER\":2}");
                });
        assertThat(recounted(false)).isEmpty();
    }

    @Test
    void equal_a_full_count_while_applications_are_in_progress() {
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Long> load = CompletableFuture.supplyAsync(() -> {
            long last = team.hired();
            while (!enough.get()) {
                last = team.hired();
            }
            return last;
        });

        for (int i = 0; i < 20; i++) {
            assertThat(recounted(true)).isEmpty();
        }
        enough.set(true);
        team.awaitOverall(load.join(), "HIRED");

        assertThat(recounted(false)).isEmpty();
    }

    @Test
    void are_repaired_by_a_recount() throws Exception {
        team.awaitOverall(team.hired(), "HIRED");
        long hired = hired();
        spoil("UPDATE status_count SET applications = applications + 7"
                + " WHERE shard = 0 AND process_name = '' AND stage = '' AND status = ''");

        JsonNode found = recounted(true);

        assertThat(found).hasSize(1);
        assertThat(found.path(0).path("process").isNull()).isTrue();
        assertThat(found.path(0).path("shown").asLong())
                .isEqualTo(found.path(0).path("counted").asLong() + 7);
        assertThat(recounted(false)).isEmpty();
        assertThat(hired()).isGreaterThanOrEqualTo(hired);
    }

    private long hired() {
        return aggregator
                .get("/application-statuses/counts")
                .good()
                .body()
                .path("overall")
                .path("HIRED")
                .asLong();
    }

    private JsonNode counts() {
        return aggregator
                .get("/application-statuses/counts?process=COUNTED")
                .good()
                .body();
    }

    private JsonNode stage(String name) {
        JsonNode stages = counts().path("stages");
        return stages.path(stages.findValuesAsText("stage").indexOf(name)).path("statuses");
    }

    private JsonNode recounted(boolean repair) {
        return aggregator
                .post("/application-statuses/counts/recount", Map.of("repair", repair))
                .good()
                .body();
    }

    private void spoil(String sql) throws SQLException {
        try (var database = hiring.database(Service.STATUS_AGGREGATOR);
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Map<String, Object> after(String... stages) {
        return Map.of("after", List.of(stages));
    }
}
