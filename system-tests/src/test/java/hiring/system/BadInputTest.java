package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.allinone.Service;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Bad input is rejected with a problem that names the field, and changes nothing. */
@ExtendWith(WholeSystem.class)
class BadInputTest {

    private static final List<Service> STAGES =
            List.of(Service.PHONE_SCREEN, Service.ONSITE_INTERVIEW, Service.BACKGROUND_CHECK, Service.HEALTH_SCREENING);

    private final RunningSystem hiring;
    private final Recruiting team;

    BadInputTest(RunningSystem hiring, Recruiting team) {
        this.hiring = hiring;
        this.team = team;
    }

    @ParameterizedTest
    @EnumSource(
            value = Service.class,
            names = {"STATUS_AGGREGATOR", "APPLICATION"},
            mode = EnumSource.Mode.EXCLUDE)
    void an_unknown_application_is_not_found(Service stage) {
        team.look(stage, 999_999).problem(404);
        team.look(stage, 999_999, "/history").problem(404);
        team.reopen(stage, 999_999).problem(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"outcome\":; body",
                "[]; body",
                "{}; outcome",
                "{\"outcome\":null}; outcome",
                "{\"outcome\":\"\"}; outcome",
                "{\"outcome\":\"SPLENDID\"}; outcome",
                "{\"outcome\":\"FAILED\",\"qualifier\":\"HAIRCUT\"}; qualifier",
                "{\"outcome\":\"PASSED\",\"verdict\":1}; verdict",
                "{\"outcome\":{\"a\":1}}; outcome",
            })
    void every_stage_rejects_a_bad_outcome(String body, String field) throws SQLException {
        long id = team.interviewed();
        List<Long> before = announced(id);

        for (Service stage : STAGES) {
            Answer answer = send(stage, id, "outcome", body).problem(400);
            assertThat(answer.body().path("errors").path(0).path("field").asText())
                    .describedAs("%s: %s", stage, answer.body())
                    .isEqualTo(field);
        }

        assertThat(announced(id)).isEqualTo(before);
    }

    @Test
    void the_problem_of_an_unknown_outcome_lists_the_known_ones() {
        long id = team.submitted();
        team.awaitStatus(Service.PHONE_SCREEN, id, "PENDING");

        Answer answer = team.record(Service.PHONE_SCREEN, id, "SPLENDID").problem(400);

        JsonNode error = answer.body().path("errors").path(0);
        assertThat(error.path("allowed"))
                .extracting(JsonNode::asText)
                .containsExactly("PASSED", "FAILED", "NO_SHOW", "CANDIDATE_CANCELLED");
    }

    @Test
    void an_overlong_note_is_rejected() {
        long id = team.submitted();
        team.awaitStatus(Service.PHONE_SCREEN, id, "PENDING");

        Answer answer = team.act(
                        Service.PHONE_SCREEN, id, "outcome", Map.of("outcome", "PASSED", "note", "x".repeat(4001)))
                .problem(400);

        assertThat(answer.body().path("errors").path(0).path("field").asText()).isEqualTo("note");
    }

    @Test
    void the_problem_of_a_disallowed_action_lists_the_allowed_ones() {
        long id = team.offered();

        Answer answer = team.act(Service.OFFER, id, "accept", Map.of()).problem(409);

        assertThat(answer.text("currentStatus")).isEqualTo("PENDING");
        assertThat(answer.texts("allowedActions")).containsExactly("terms", "rescind", "withhold", "assign", "due");
    }

    @Test
    void a_stage_that_has_not_opened_rejects_outcomes() {
        long id = team.submitted();
        team.awaitStatus(Service.ONSITE_INTERVIEW, id, "null");

        Answer answer = team.record(Service.ONSITE_INTERVIEW, id, "PASSED").problem(409);

        assertThat(answer.body().has("currentStatus")).isTrue();
        assertThat(answer.body().path("currentStatus").isNull()).isTrue();
    }

    @Test
    void bad_terms_are_rejected() {
        long id = team.offered();
        Rest offers = hiring.rest(Service.OFFER);
        String path = "/offers/" + id + "/terms";

        assertThat(fieldOf(offers.put(path, Map.of("salary", -1, "currency", "EUR", "startDate", "2101-01-03"))))
                .isEqualTo("salary");
        assertThat(fieldOf(offers.put(path, Map.of("salary", 1, "currency", "LATINUM", "startDate", "2101-01-03"))))
                .isEqualTo("currency");
        assertThat(fieldOf(offers.put(path, Map.of("salary", 1, "currency", "EUR", "startDate", "soon"))))
                .isEqualTo("startDate");
    }

    @Test
    void an_impossible_process_is_rejected() {
        Rest applications = hiring.rest(Service.APPLICATION);

        assertThat(fieldOf(applications.put("/processes/CYCLE", stages(Map.of("a", after("b"), "b", after("a"))))))
                .startsWith("stages.");
        assertThat(fieldOf(applications.put("/processes/UNKNOWN", stages(Map.of("offer", after("handshake"))))))
                .isEqualTo("stages.offer.after");
        applications.get("/processes/CYCLE").problem(404);
        applications.get("/processes/UNKNOWN").problem(404);
    }

    @Test
    void an_impossible_page_is_rejected() {
        Rest phoneScreens = hiring.rest(Service.PHONE_SCREEN);

        assertThat(fieldOf(phoneScreens.get("/phone-screens?limit=0"))).isEqualTo("limit");
        assertThat(fieldOf(phoneScreens.get("/phone-screens?cursor=garbage"))).isEqualTo("cursor");
        assertThat(fieldOf(phoneScreens.get("/phone-screens?status=MAYBE"))).isEqualTo("status");
    }

    private static String fieldOf(Answer answer) {
        return answer.problem(400).body().path("errors").path(0).path("field").asText();
    }

    private static Map<String, Object> stages(Map<String, Object> stages) {
        return Map.of("stages", stages);
    }

    private static Map<String, List<String>> after(String... stages) {
        return Map.of("after", List.of(stages));
    }

    private Answer send(Service stage, long id, String action, String body) {
        String collection = switch (stage) {
            case PHONE_SCREEN -> "/phone-screens/";
            case ONSITE_INTERVIEW -> "/onsite-interviews/";
            case BACKGROUND_CHECK -> "/background-checks/";
            default -> "/health-screenings/";
        };
        // clinicians record FIT and UNFIT
        String known = stage == Service.HEALTH_SCREENING ? body.replace("FAILED", "NO_SHOW") : body;
        return hiring.rest(stage).send("POST", collection + id + "/" + action, known);
    }

    /** The number of events that each stage has published about an application. */
    private List<Long> announced(long id) throws SQLException {
        List<Long> counts = new ArrayList<>();
        for (Service stage : STAGES) {
            try (Connection connection = hiring.database(stage);
                    Statement statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery("SELECT COUNT(*) FROM event_log WHERE application_id = " + id)) {
                row.next();
                counts.add(row.getLong(1));
            }
        }
        return counts;
    }
}
