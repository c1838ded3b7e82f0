package hiring.statusaggregator.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import hiring.statusaggregator.owner.StubService;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void what_an_appointment_overlaps_with_is_shown_beside_it() throws Exception {
        try (StubService screens = new StubService(200, """
                        {"allowedActions": [], "appointment": {"start": "2094-03-01T10:00:00Z", "interviewer": "zoe"},
                         "conflicts": [
                           {"stage": "onsite-interview", "applicationId": 1200, "interviewer": "Zo\u00e9 <b>B</b>",
                            "start": "2094-03-01T09:30:00Z", "end": "2094-03-01T11:00:00Z"},
                           {"stage": "onsite-interview", "applicationId": 1, "interviewer": null,
                            "start": "2094-03-01T23:00:00Z", "end": "2094-03-02T01:00:00Z"}]}""");
                RunningAggregator aggregator = asking(screens)) {
            String facts = facts(aggregator);

            assertThat(facts)
                    .containsSubsequence(
                            "<dt>Appointment</dt>",
                            "Conflict",
                            "<a href=\"/applications/1200\">Overlaps with the on-site interview of application 1200</a>",
                            "datetime=\"2094-03-01T09:30:00Z\" data-end=\"2094-03-01T11:00:00Z\"",
                            "1 Mar 2094, 09:30 \u2013 11:00 UTC</time> (<bdi>Zo\u00e9 &lt;b&gt;B&lt;/b&gt;</bdi>)",
                            "<a href=\"/applications/1\">Overlaps with the on-site interview of application 1</a>",
                            "1 Mar 2094, 23:00 \u2013 2 Mar 2094, 01:00 UTC</time> (the candidate)",
                            "</dd>");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "404, '{}'",
        "403, '{}'",
        "200, '{\"allowedActions\": [], \"appointment\": null, \"conflicts\": []}'",
        "200, '{\"allowedActions\": [], \"appointment\": {\"start\": \"2094-03-01T10:00:00Z\"}, \"conflicts\": [7, {}]}'"
    })
    void without_an_overlap_that_the_owner_shows_there_is_none(int status, String record) throws Exception {
        try (StubService screens = new StubService(status, record);
                RunningAggregator aggregator = asking(screens)) {
            assertThat(facts(aggregator)).contains("id=\"facts\"").doesNotContain("Conflict", "Overlaps");
        }
    }

    @Test
    void what_a_stage_waits_for_is_shown() throws Exception {
        try (StubService screens =
                        new StubService(200, "{\"allowedActions\": [], \"detail\": \"waiting for consent & more\"}");
                RunningAggregator aggregator = asking(screens)) {
            assertThat(facts(aggregator))
                    .containsSubsequence(
                            "<dt>Status detail</dt>",
                            "<bdi>Phone screen: waiting for consent &amp; more</bdi>",
                            "</dd>");
        }
    }

    private static RunningAggregator asking(StubService screens) throws InterruptedException {
        return RunningAggregator.start(Map.of(
                "hiring.owners.application.url",
                "http://127.0.0.1:1",
                "hiring.owners.phone-screen.url",
                screens.url()));
    }

    private static String facts(RunningAggregator aggregator) throws Exception {
        aggregator.receive(Story.of(1).submitted().pending("phone-screen"));
        return aggregator.get("/applications/1/actions").body().replaceAll("\\s+", " ");
    }

    @Test
    void an_address_that_is_none_is_refused_at_the_start() {
        assertThatThrownBy(() -> RunningAggregator.start(Map.of("hiring.owners.offer.url", "javascript:alert()")))
                .hasStackTraceContaining("url");
    }
}
