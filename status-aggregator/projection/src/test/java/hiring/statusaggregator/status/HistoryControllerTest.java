package hiring.statusaggregator.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HistoryControllerTest {

    private static RunningAggregator aggregator;

    @BeforeAll
    static void start() throws InterruptedException {
        aggregator = RunningAggregator.start();
    }

    @AfterAll
    static void stop() {
        aggregator.close();
    }

    @Test
    void as_of_a_moment_the_row_is_what_it_was() throws Exception {
        Story story = Story.of(5).drafted().submitted().pending("phone-screen");
        aggregator.receive(story);
        String row = aggregator.get("/application-statuses/5").body();
        aggregator.receive(story.passed("phone-screen").pending("onsite-interview"));

        assertThat(asOf(5, "2026-11-21T14:02:00Z").body()).isEqualTo(row);
        assertThat(asOf(5, "2026-11-21T15:02:59.5%2B01:00").body()).isEqualTo(row);
        assertThat(asOf(5, "2027-01-01T00:00:00Z").body())
                .isEqualTo(aggregator.get("/application-statuses/5").body());
    }

    @Test
    void a_draft_has_no_process_version_as_of_then() throws Exception {
        aggregator.receive(Story.of(6).drafted().submitted());

        JsonNode row = aggregator.json("/application-statuses/6/as-of?at=2026-11-21T15:00:30Z");

        assertThat(row.get("overall").asText()).isEqualTo("DRAFT");
        assertThat(row.get("processVersion").isNull()).isTrue();
    }

    @Test
    void before_anything_happened_there_is_nothing() throws Exception {
        aggregator.receive(Story.of(7).drafted());

        assertProblem(asOf(7, "2026-11-21T15:59:59Z"), 404, "Application 7 did not exist at that time.");
    }

    @Test
    void an_unknown_application_is_a_problem() throws Exception {
        for (String id : List.of("404", "0")) {
            assertProblem(asOf(Long.parseLong(id), "2026-11-21T15:59:59Z"), 404, id);
        }
    }

    @Test
    void a_time_needs_an_offset() throws Exception {
        aggregator.receive(Story.of(8).drafted());

        assertProblem(
                aggregator.get("/application-statuses/8/as-of"), 400, "\"field\":\"at\",\"message\":\"is missing\"");
        for (String moment : List.of("", "yesterday", "2026-11-21", "2026-11-21T15:59:59", "10000-01-01T00:00:00Z")) {
            assertProblem(asOf(8, moment), 400, "\"field\":\"at\"");
        }
    }

    private static HttpResponse<String> asOf(long application, String at) throws Exception {
        return aggregator.get("/application-statuses/" + application + "/as-of?at=" + at);
    }

    private static void assertProblem(HttpResponse<String> response, int status, String saying) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains(saying);
    }
}
