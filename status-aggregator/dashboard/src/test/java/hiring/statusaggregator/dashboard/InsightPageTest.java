package hiring.statusaggregator.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.event.Verb;
import hiring.choreography.journey.StageStatus;
import hiring.pages.Messages;
import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InsightPageTest {

    private static final Pattern SCRIPT = Pattern.compile("<script src=\"([^\"]*)\"");
    private static final String NOVEMBER = "from=2026-11-01&to=2026-11-30";

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
    void all_figures_are_in_tables() throws Exception {
        aggregator.receive(
                hired(1),
                checked(2).failed("background-check", "FAILED", "IDENTITY"),
                checked(3).withdrawn().cancelled("background-check").cancelled("health-screening"));

        assertThat(rows(page("/insight?" + NOVEMBER)))
                .contains(
                        "Submitted|3||||||",
                        "Phone screen|3|3|0|0|0|100%|100%",
                        "Background check|3|1|0|1|1|33%|33%",
                        "Hired: every stage has passed||1|||||33%",
                        "Phone screen|3|1 min|1 min|3|0|0|0|0|0|0",
                        "Offer|1|6 d 23 h|6 d 23 h|0|0|0|1|0|0|0",
                        "1 to 2 wk|1",
                        "Background check|Failed|failed|identity|1",
                        "Health screening|1",
                        "Before any stage|0",
                        "No stage pending|0",
                        "2 Nov 2026|3|0|1|1",
                        "9 Nov 2026|0|1|0|0");
        assertThat(page("/insight?" + NOVEMBER))
                .contains("1 hire: the median is 7 d 0 h, the 90th percentile 7 d 0 h.");
    }

    @Test
    void what_is_asked_stands_in_the_form_and_leads_to_the_same_for_programs() throws Exception {
        String page = page("/insight?position=R%26D+%22chief%22&" + NOVEMBER);

        assertThat(page)
                .contains(
                        "name=\"from\" required value=\"2026-11-01\"",
                        "value=\"R&amp;D &#34;chief&#34;\"",
                        "No activity in this period");
        String json = Pattern.compile("href=\"(/application-statuses/insight[^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .findFirst()
                .orElseThrow();
        assertThat(aggregator.json(json).path("position").asText()).isEqualTo("R&D \"chief\"");
        assertThat(aggregator.json(json).path("to").asText()).isEqualTo("2026-11-30");
    }

    @Test
    void the_api_returns_the_same() throws Exception {
        aggregator.receive(hired(1));

        assertThat(aggregator
                        .get("/application-statuses/insight?from=2026-11-09&to=2026-11-15")
                        .body())
                .contains(
                        "\"position\":null,\"from\":\"2026-11-09\",\"to\":\"2026-11-15\",\"asOf\":\"",
                        "\"funnel\":{\"submitted\":0,\"hired\":0,\"stages\":[]}",
                        "\"timeToHire\":{\"count\":1,\"medianSeconds\":604800,\"ninetiethSeconds\":604800,"
                                + "\"distribution\":[{\"belowSeconds\":3600,\"count\":0}",
                        "{\"belowSeconds\":null,\"count\":0}]}",
                        "\"weeks\":[{\"monday\":\"2026-11-09\",\"submitted\":0,\"hired\":1,\"notHired\":0,\"withdrawn\":0}]");
    }

    @Test
    void the_api_returns_the_figures_only() throws Exception {
        assertThat(aggregator.json("/application-statuses/insight").fieldNames())
                .toIterable()
                .containsExactly(
                        "position",
                        "from",
                        "to",
                        "asOf",
                        "funnel",
                        "timeInStage",
                        "timeToHire",
                        "failures",
                        "withdrawals",
                        "weeks");
    }

    @Test
    void the_library_of_charts_is_loaded_here_and_nowhere_else() throws Exception {
        List<String> scripts = scripts(page("/insight"));

        assertThat(scripts).endsWith("/libraries/chart/chart.umd.min.js", "/assets/insight.js");
        for (String script : scripts) {
            assertThat(aggregator.get(script).statusCode()).as(script).isEqualTo(200);
        }
        assertThat(scripts(page("/"))).hasSize(3);
    }

    @Test
    void an_invalid_query_is_rejected_with_a_page_that_names_the_field() throws Exception {
        HttpResponse<String> refused = aggregator.get("/insight?from=yesterday");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("from is no day from 1970 to 9998", "<html lang=\"en\">");
        HttpResponse<String> problem = aggregator.get("/application-statuses/insight?to=2026-13-01");
        assertThat(problem.statusCode()).isEqualTo(400);
        assertThat(problem.body()).contains("\"field\":\"to\"");
        assertThat(aggregator.get("/insight?position=%00").statusCode()).isEqualTo(400);
    }

    @Test
    void a_duration_is_shown_in_its_two_largest_units() {
        Messages messages = aggregator.bean(Messages.class);

        assertThat(List.of(59L, 60L, 3_599L, 3_600L, 86_399L, 86_400L, 273_600L, 34_560_000L).stream()
                        .map(seconds -> TimeText.span(seconds, messages)))
                .containsExactly(
                        "under 1 min",
                        "1 min",
                        "59 min",
                        "1 h 0 min",
                        "23 h 59 min",
                        "1 d 0 h",
                        "3 d 4 h",
                        "400 d 0 h");
    }

    private static Story checked(long application) {
        return Story.of(application).at("2026-11-03T10:00:00Z").submitted().interviewed();
    }

    private static Story hired(long application) {
        return checked(application)
                .passed("background-check")
                .passed("health-screening")
                .pending("offer")
                .at("2026-11-03T10:00:00Z")
                .later(Duration.ofDays(7))
                .offer(Verb.ACCEPTED, StageStatus.ACCEPTED);
    }

    private String page(String path) throws Exception {
        HttpResponse<String> page = aggregator.get(path);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    /** The rows of all tables, cell by cell. */
    private static List<String> rows(String page) {
        return Pattern.compile("(?s)<tr.*?</tr>")
                .matcher(page)
                .results()
                .map((MatchResult row) -> row.group()
                        .replaceAll("(?s)</t[hd]>\\s*<t[hd][^>]*>", "|")
                        .replaceAll("<[^>]*>", "")
                        .strip())
                .toList();
    }

    private static List<String> scripts(String page) {
        return SCRIPT.matcher(page).results().map(found -> found.group(1)).toList();
    }
}
