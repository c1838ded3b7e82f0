package hiring.statusaggregator.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.event.EventCodec;
import hiring.choreography.listener.IncomingEvent;
import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MapTest {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

    private RunningAggregator aggregator;

    @BeforeEach
    void start() throws InterruptedException {
        aggregator = RunningAggregator.start();
    }

    @AfterEach
    void stop() {
        aggregator.close();
    }

    @Test
    void without_applications_the_page_says_what_it_will_show() throws Exception {
        assertThat(page("/choreography")).contains("No applications yet.", "There is no central coordinator.");
    }

    @Test
    void where_nothing_has_happened_lately_it_shows_what_is_declared() throws Exception {
        aggregator.receive(Story.of(1).submitted());

        assertThat(page("/choreography"))
                .contains("No reactions in the last 5 minutes.", "data-kind=\"QUIET\"")
                .doesNotContain("<li data-kind=\"SEEN\"", "<li data-kind=\"MISSING\"");
    }

    @Test
    void what_stands_out_does_so_in_words() throws Exception {
        hearNow(Story.of(1)
                .submitted()
                .pending("phone-screen")
                .because("1/application/1")
                .pending("offer")
                .because("1/phone-screen/1"));

        assertThat(page("/choreography?minutes=15"))
                .contains(
                        "1 undeclared reaction; none missing.",
                        "⚠ 1 undeclared",
                        "<li data-kind=\"SEEN\"",
                        "Phone screen opened",
                        "no process")
                .doesNotContain("style=");
    }

    @Test
    void a_page_that_shows_all_there_is_gets_nothing_to_change() throws Exception {
        Story story = Story.of(1).submitted().pending("phone-screen").because("1/application/1");
        hearNow(story);
        Matcher seen = SEEN.matcher(page("/choreography?minutes=60"));
        assertThat(seen.find()).isTrue();

        assertThat(aggregator
                        .get("/choreography/changes?minutes=60&seen=" + seen.group(1))
                        .statusCode())
                .isEqualTo(204);
        assertThat(page("/choreography/changes?minutes=60&seen=else"))
                .contains("hx-swap-oob=\"true\"", "id=\"map-services\"")
                .doesNotContain("<html");
    }

    @Test
    void an_invalid_query_is_rejected_with_the_allowed_values() throws Exception {
        assertRefused("/choreography?minutes=7", "minutes", "5, 15, 60");
        assertRefused("/choreography/changes?minutes=all", "minutes", "5, 15, 60");
        assertRefused("/choreography?process=NOWHERE", "process", "nothing is");
        aggregator.receive(Story.of(1).submitted());
        assertRefused("/choreography?process=NOWHERE", "process", "STANDARD");
    }

    @Test
    void the_api_returns_the_same_reactions() throws Exception {
        hearNow(Story.of(1).submitted().pending("phone-screen").because("1/application/1"));

        JsonNode reactions = aggregator.json("/application-statuses/reactions?minutes=15&process=STANDARD");

        assertThat(reactions.get("minutes").asInt()).isEqualTo(15);
        assertThat(reactions.get("undeclared").asInt()).isZero();
        assertThat(reactions.get("services").get(1).toString())
                .isEqualTo("{\"service\":\"phone-screen\",\"people\":0,\"reactions\":1,\"itself\":0}");
        JsonNode reaction = reactions.get("reactions").get(0);
        assertThat(reaction.get("cause").asText()).isEqualTo("application.submitted");
        assertThat(reaction.get("effect").asText()).isEqualTo("phone-screen.opened");
        assertThat(reaction.get("kind").asText()).isEqualTo("SEEN");
        assertThat(reaction.get("processes").get(0).asText()).isEqualTo("STANDARD 1");
        assertThat(reactions.get("reactions").get(1).get("last").isNull()).isTrue();
        assertThat(aggregator.get("/application-statuses/reactions?minutes=7").statusCode())
                .isEqualTo(400);
    }

    private void hearNow(Story story) {
        Instant now = Instant.now();
        aggregator.receive(story.events().stream()
                .map(event -> Story.dated(event, now))
                .map(event -> new IncomingEvent(event, EventCodec.write(event)))
                .toList());
    }

    private void assertRefused(String path, String... saying) throws Exception {
        HttpResponse<String> refused = aggregator.get(path);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("<html lang=\"en\">").contains(saying);
    }

    private String page(String path) throws Exception {
        HttpResponse<String> page = aggregator.get(path);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body();
    }
}
