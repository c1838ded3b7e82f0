package hiring.application;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A draft may be unfinished; what is submitted is not, and stays so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompletenessOverHttpTest {

    private static final String NAME_ALONE = "{\"firstName\": \"Ada\", \"lastName\": \"Lovelace\"}";

    @SuppressWarnings("NullAway.Init")
    private LoneService usual;

    @SuppressWarnings("NullAway.Init")
    private LoneService strict;

    @BeforeAll
    void start() {
        usual = LoneService.start("application-service");
        strict = usual.replica(Map.of("hiring.application.demanded", "phone,source"));
    }

    @AfterAll
    void stop() {
        strict.close();
        usual.close();
    }

    @Test
    void a_form_with_a_name_alone_is_a_draft_whose_events_have_a_blank_position() {
        Reply draft = usual.post("/applications", NAME_ALONE).good();

        assertThat(draft.body().path("email").isNull()).isTrue();
        assertThat(draft.body().path("position").isNull()).isTrue();
        assertThat(draft.texts("missing")).containsExactly("email", "position");
        assertThat(usual.published(number(draft))
                        .get(0)
                        .path("data")
                        .path("position")
                        .asText("none"))
                .isEmpty();
    }

    @Test
    void an_unfinished_form_is_not_submitted_and_every_missing_field_is_named() {
        String application = location(usual.post("/applications", NAME_ALONE));

        Reply refused = usual.post(application + "/submit", "");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("type")).isEqualTo("urn:hiring:problem:incomplete");
        assertThat(refused.body().path("errors").findValuesAsText("field")).containsExactly("email", "position");
        assertThat(refused.text("currentStatus")).isEqualTo("DRAFT");
        assertThat(refused.texts("allowedActions")).containsExactly("amend", "submit", "withdraw");
        assertThat(usual.get(application).text("status")).isEqualTo("DRAFT");

        usual.put(application, Bodies.ada()).good();
        assertThat(usual.post(application + "/submit", "").good().text("status"))
                .isEqualTo("SUBMITTED");
    }

    @Test
    void more_is_demanded_where_more_is_configured() {
        String application = location(strict.post("/applications", Bodies.ada()));

        Reply refused = strict.post(application + "/submit", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("errors").findValuesAsText("field")).containsExactly("phone", "source");

        strict.put(application, Bodies.ada().replaceFirst("}$", ", \"phone\": \"040 7654321\", \"source\": \"EVENT\"}"))
                .good();
        strict.post(application + "/submit", "").good();
    }

    @Test
    void what_was_submitted_stays_complete() {
        String application = location(usual.post("/applications", Bodies.ada()));
        usual.post(application + "/submit", "").good();

        Reply refused = usual.put(application, NAME_ALONE);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("errors").findValuesAsText("field")).containsExactly("email", "position");
        assertThat(usual.get(application).text("position")).isEqualTo("Engineer");
    }

    @Test
    void a_field_that_was_not_required_at_submission_may_stay_missing() {
        String application = location(usual.post("/applications", Bodies.ada()));
        usual.post(application + "/submit", "").good();

        strict.put(application, Bodies.form("Augusta")).good();
    }

    @Test
    void the_rest_of_the_form_is_kept_as_it_was_sent() {
        String more =
                ", \"phone\": \"+49 30 123456\", \"links\": [\"https://example.org/ada\", \"http://ada.example.org\"],"
                        + " \"positionId\": \"R-17\", \"source\": \"REFERRAL\", \"sourceDetail\": \"Charles\", \"attachments\":"
                        + " [{\"name\": \"My CV\", \"url\": \"https://example.org/cv.pdf\", \"kind\": \"RESUME\"}]}";

        Reply draft = usual.post("/applications", Bodies.ada().replaceFirst("}$", more))
                .good();

        assertThat(draft.text("phone")).isEqualTo("+49 30 123456");
        assertThat(draft.texts("links")).containsExactly("https://example.org/ada", "http://ada.example.org");
        assertThat(draft.text("positionId")).isEqualTo("R-17");
        assertThat(draft.text("source")).isEqualTo("REFERRAL");
        assertThat(draft.text("sourceDetail")).isEqualTo("Charles");
        assertThat(draft.body().path("attachments").path(0).path("name").asText())
                .isEqualTo("My CV");
        assertThat(draft.body().path("attachments").path(0).path("kind").asText())
                .isEqualTo("RESUME");
        assertThat(usual.get(location(draft)).body()).isEqualTo(draft.body());
        assertThat(usual.published(number(draft)).toString())
                .doesNotContain("123456", "example.org", "Charles", "My CV");
    }

    private static long number(Reply draft) {
        return draft.body().path("applicationId").asLong();
    }

    private static String location(Reply draft) {
        return draft.good().header("Location").orElseThrow();
    }
}
