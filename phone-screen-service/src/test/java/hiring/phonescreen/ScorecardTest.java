package hiring.phonescreen;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.Reply;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScorecardTest {

    private static final String CARD = """
            {"ratings": [{"criterion": "skills", "points": 4, "remark": "knew every answer"},
                         {"criterion": "manners", "points": 1}],
             "recommendation": "YES", "notes": "speaks fast"}""";

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @BeforeAll
    void start() {
        service = LoneService.start("phone-screen-service", Map.of("hiring.phone-screen.criteria", "skills,manners"));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void it_is_filled_in_and_filled_in_anew_and_stays_here() {
        service.receive(OtherServices.of(1).submitted());
        assertThat(service.get("/phone-screens/1/scorecard").status()).isEqualTo(404);

        service.put("/phone-screens/1/scorecard", CARD).good();
        service.put("/phone-screens/1/scorecard", CARD.replace("YES", "STRONG_NO"))
                .good();
        Reply found = service.get("/phone-screens/1/scorecard").good();

        assertThat(found.text("recommendation")).isEqualTo("STRONG_NO");
        assertThat(found.text("notes")).isEqualTo("speaks fast");
        assertThat(found.body().path("ratings").path(0).path("points").asInt()).isEqualTo(4);
        assertThat(found.body().path("ratings").path(0).path("remark").asText()).isEqualTo("knew every answer");
        assertThat(service.publishedTypes(1))
                .containsExactly("phone-screen.opened", "phone-screen.updated", "phone-screen.updated");
        assertThat(service.published(1).toString())
                .doesNotContain("speaks fast")
                .doesNotContain("STRONG_NO");
    }

    @Test
    void every_criterion_is_judged_once() {
        service.receive(OtherServices.of(2).submitted());

        assertRefused(CARD.replace("manners", "looks"), "looks", "skills, manners");
        assertRefused(CARD.replace("manners", "skills"), "twice");
        assertRefused(
                "{\"ratings\": [{\"criterion\": \"skills\", \"points\": 4}], \"recommendation\": \"YES\"}", "manners");
        assertRefused(CARD.replace("4", "5"), "points");
        assertRefused(CARD.replace("\"YES\"", "\"MAYBE\""), "STRONG_YES");
        assertThat(service.publishedTypes(2)).hasSize(1);
        assertThat(service.get("/phone-screens/2/scorecard").status()).isEqualTo(404);
    }

    @Test
    void it_is_filled_in_while_it_is_pending() {
        service.receive(OtherServices.of(3).submitted());
        service.put("/phone-screens/3/scorecard", CARD).good();
        service.post("/phone-screens/3/outcome", "{\"outcome\": \"PASSED\"}").good();

        assertThat(service.put("/phone-screens/3/scorecard", CARD).status()).isEqualTo(409);
        service.get("/phone-screens/3/scorecard").good();
        assertThat(service.put("/phone-screens/999/scorecard", CARD).status()).isEqualTo(404);
    }

    private void assertRefused(String card, String... why) {
        Reply refused = service.put("/phone-screens/2/scorecard", card);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.sent()).contains(why);
    }
}
