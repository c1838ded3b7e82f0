package hiring.statusaggregator.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import hiring.statusaggregator.owner.StubService;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActionsTest {

    @Test
    void a_page_shows_the_actions_that_owners_allow_as_text() throws Exception {
        try (StubService forms = new StubService(200, "{\"allowedActions\":[\"amend\",\"<script>alert()</script>\"]}");
                StubService screens = new StubService(403, "{}");
                RunningAggregator aggregator = RunningAggregator.start(Map.of(
                        "hiring.owners.application.url", forms.url(),
                        "hiring.owners.application.public-url", "https://hiring.example",
                        "hiring.owners.phone-screen.url", screens.url()))) {
            aggregator.receive(Story.of(1).submitted().pending("phone-screen"));

            String page = aggregator.get("/applications/1").body();
            String actions = aggregator.get("/applications/1/actions").body();

            assertThat(page).contains("hx-get=\"/applications/1/actions\"", "Phone screen: API");
            assertThat(actions)
                    .contains(
                            "edit the form · &lt;script&gt;alert()&lt;/script&gt;",
                            "You don't have access to this service.")
                    .contains("https://hiring.example/swagger-ui/index.html#/Applications")
                    .doesNotContain("<script>");
            assertThat(screens.asked()).singleElement().asString().startsWith("/phone-screens/1 Bearer ey");
        }
    }

    @Test
    void an_address_that_is_none_is_refused_at_the_start() {
        assertThatThrownBy(() -> RunningAggregator.start(Map.of("hiring.owners.offer.url", "javascript:alert()")))
                .hasStackTraceContaining("url");
    }
}
