package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.allinone.Service;
import hiring.system.thirdparty.AptitudeTesting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A stage that no service knows is inserted between two others by data only, while everything is running. */
@ExtendWith(WholeSystem.class)
class InsertedStageTest {

    private static final Map<String, Object> TECHNICAL = Map.of(
            "stages",
            Map.of(
                    "phone-screen", after(),
                    "aptitude-test", after("phone-screen"),
                    "onsite-interview", after("aptitude-test"),
                    "background-check", after("onsite-interview"),
                    "health-screening", after("onsite-interview"),
                    "offer", after("background-check", "health-screening")));

    private final RunningSystem hiring;
    private final Recruiting team;

    InsertedStageTest(RunningSystem hiring, Recruiting team) {
        this.hiring = hiring;
        this.team = team;
    }

    @Test
    void an_application_is_hired_without_changes_to_the_other_services() throws Exception {
        hiring.rest(Service.APPLICATION).put("/processes/TECHNICAL", TECHNICAL).good();

        try (AptitudeTesting aptitudeTesting = AptitudeTesting.consumingFrom(hiring.broker())) {
            assertThat(aptitudeTesting).isNotNull();
            long id = team.submitted("TECHNICAL");
            team.pass(Service.PHONE_SCREEN, id);
            team.pass(Service.ONSITE_INTERVIEW, id);
            team.consent(id);
            team.pass(Service.BACKGROUND_CHECK, id);
            team.pass(Service.HEALTH_SCREENING, id);
            team.awaitStatus(Service.OFFER, id, "PENDING");
            team.extend(id);
            team.accept(id);

            team.awaitOverall(id, "HIRED");
            assertThat(team.stage(id, "aptitude-test").path("status").asText()).isEqualTo("PASSED");
            assertThat(inTheTable(id)).isEqualTo("PASSED");
            assertThat(team.timeline(id))
                    .containsSubsequence(
                            "phone-screen.passed",
                            "aptitude-test.opened",
                            "aptitude-test.passed",
                            "onsite-interview.passed");
        }
    }

    @Test
    void the_next_stage_does_not_open_before_the_inserted_one_has_passed() {
        hiring.rest(Service.APPLICATION).put("/processes/TECHNICAL", TECHNICAL).good();

        long id = team.submitted("TECHNICAL");
        team.pass(Service.PHONE_SCREEN, id);
        team.awaitRow(id, "SUBMITTED", "PASSED", "-", "-", "-", "-");

        team.record(Service.ONSITE_INTERVIEW, id, "PASSED").problem(409);
    }

    private String inTheTable(long id) throws SQLException {
        try (Connection connection = hiring.database(Service.STATUS_AGGREGATOR);
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT status FROM application_stage WHERE application_id = ? AND stage = 'aptitude-test'")) {
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        }
    }

    private static Map<String, List<String>> after(String... stages) {
        return Map.of("after", List.of(stages));
    }
}
