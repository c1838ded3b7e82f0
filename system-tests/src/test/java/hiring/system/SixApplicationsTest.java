package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.allinone.Service;
import hiring.allinone.demo.Samples;
import hiring.allinone.demo.StatusTable;
import hiring.system.servers.Tokens;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The table that HR reads: six applications in different states have exactly these statuses. */
class SixApplicationsTest {

    private static final String APPLICATION_STATUS = """
            SELECT application_id, application_status, phone_screen_status, on_site_interview_status,
                   background_check_status, health_screening_status, offer_status
            FROM application_status ORDER BY application_id""";

    @Test
    void have_the_same_statuses_by_rest_and_by_sql() throws SQLException {
        try (RunningSystem hiring = RunningSystem.start()) {
            new Samples(hiring::uri, role -> Tokens.of(role, role)).play();

            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(
                                    StatusTable.read(hiring.uri(Service.STATUS_AGGREGATOR), Tokens.of("hr", "hr")))
                            .isEqualTo(StatusTable.EXPECTED));
            assertThat(bySql(hiring)).isEqualTo(StatusTable.EXPECTED.rows());
        }
    }

    private static List<List<String>> bySql(RunningSystem hiring) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = hiring.database(Service.STATUS_AGGREGATOR);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(APPLICATION_STATUS)) {
            while (row.next()) {
                rows.add(cells(row));
            }
        }
        return rows;
    }

    private static List<String> cells(ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            cells.add(Optional.ofNullable(row.getString(column)).orElse(""));
        }
        return cells;
    }
}
