package hiring.statusaggregator.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.statusaggregator.RunningAggregator;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final Pattern LOADED = Pattern.compile("<(?:script|link)[^>]*(?:src|href)=\"([^\"]*)\"");

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
    void thePageRunsNothingButItsOwnScript() throws Exception {
        HttpResponse<String> page = aggregator.get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none'; script-src 'self'")
                        .doesNotContain("unsafe"));
        assertThat(page.body()).doesNotContain("<script>", "<style", "style=").doesNotContainPattern(" on[a-z]+=");
    }

    @Test
    void everythingThatThePageLoadsIsThere() throws Exception {
        List<String> loaded = LOADED.matcher(aggregator.get("/").body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();

        assertThat(loaded).hasSize(5).allSatisfy(path -> {
            assertThat(path).matches("/(assets|libraries)/.*");
            assertThat(aggregator.get(path).statusCode()).isEqualTo(200);
        });
    }

    @Test
    void theScriptsOfOursSetNothingButText() throws Exception {
        for (String script : List.of("/assets/dashboard.js", "/assets/live.js", "/assets/insight.js")) {
            assertThat(aggregator.get(script).body())
                    .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
        }
    }
}
