package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.allinone.Service;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The figures of the insight page are the same on every lane. */
@ExtendWith(WholeSystem.class)
class InsightTest {

    private static final String POSITION = "Keeper of figures";

    private final RunningSystem hiring;
    private final Recruiting team;

    InsightTest(RunningSystem hiring, Recruiting team) {
        this.hiring = hiring;
        this.team = team;
    }

    @Test
    void shows_the_results_of_the_applications_for_a_position() {
        long hired = team.applyingAs(POSITION).hired();
        long failed = team.applyingAs(POSITION).submitted();
        team.awaitStatus(Service.PHONE_SCREEN, failed, Recruiting.PENDING);
        team.act(Service.PHONE_SCREEN, failed, "outcome", Map.of("outcome", "FAILED", "qualifier", "SKILLS"))
                .good();
        long withdrawn = team.applyingAs(POSITION).checked();
        team.withdraw(withdrawn, "CANDIDATE");
        team.awaitOverall(hired, "HIRED");
        team.awaitRow(failed, "SUBMITTED", "FAILED", "-", "-", "-", "NO_OFFER");
        team.awaitRow(withdrawn, "WITHDRAWN", "PASSED", "PASSED", "CANCELLED", "CANCELLED", "NO_OFFER");

        JsonNode insight = insight();

        assertThat(insight.path("funnel").path("submitted").asLong()).isEqualTo(3);
        assertThat(insight.path("funnel").path("hired").asLong()).isEqualTo(1);
        assertThat(texts(insight.path("funnel").path("stages")))
                .containsExactly(
                        step("phone-screen", 3, 2, 1, 0),
                        step("onsite-interview", 2, 2, 0, 0),
                        step("background-check", 2, 1, 0, 1),
                        step("health-screening", 2, 1, 0, 1),
                        step("offer", 1, 1, 0, 0));
        assertThat(insight.path("timeInStage").findValuesAsText("count")).startsWith("3");
        assertThat(insight.path("timeToHire").path("count").asLong()).isEqualTo(1);
        assertThat(insight.path("timeToHire").path("medianSeconds").isIntegralNumber())
                .isTrue();
        assertThat(texts(insight.path("failures")))
                .containsExactly("{\"stage\":\"phone-screen\",\"status\":\"FAILED\",\"outcome\":\"FAILED\","
                        + "\"qualifier\":\"SKILLS\",\"applications\":1}");
        assertThat(insight.path("withdrawals"))
                .hasToString("{\"applications\":1,\"beforeAnyStage\":0,\"whileNothingWasPending\":0,"
                        + "\"stages\":[{\"stage\":\"background-check\",\"applications\":1},"
                        + "{\"stage\":\"health-screening\",\"applications\":1}]}");
        assertThat(insight.path("weeks")).hasSize(12);
        assertThat(sum(insight, "submitted")).isEqualTo(3);
        assertThat(sum(insight, "hired")).isEqualTo(1);
        assertThat(sum(insight, "notHired")).isEqualTo(1);
        assertThat(sum(insight, "withdrawn")).isEqualTo(1);
    }

    private JsonNode insight() {
        return hiring.rest(Service.STATUS_AGGREGATOR)
                .get("/application-statuses/insight?position=" + URLEncoder.encode(POSITION, StandardCharsets.UTF_8))
                .good()
                .body();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::toString)
                .toList();
    }

    private static String step(String stage, int reached, int passed, int failed, int otherwise) {
        return "{\"stage\":\"%s\",\"reached\":%d,\"passed\":%d,\"pending\":0,\"failed\":%d,\"otherwise\":%d}"
                .formatted(stage, reached, passed, failed, otherwise);
    }

    private static int sum(JsonNode insight, String what) {
        return insight.path("weeks").findValues(what).stream()
                .mapToInt(JsonNode::asInt)
                .sum();
    }
}
