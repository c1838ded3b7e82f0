package hiring.allinone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatusTableTest {

    @Test
    void columns_are_as_wide_as_their_widest_cell_and_blank_cells_stay_blank() {
        StatusTable table = new StatusTable(List.of(
                List.of("1", "DRAFT", "", "", "", "", ""),
                List.of("12345678901234567890", "SUBMITTED", "PASSED", "", "", "", "NO_OFFER")));

        assertThat(table.text()).isEqualTo("""
                APPLICATION_ID       | APPLICATION_STATUS | PHONE_SCREEN_STATUS | ON_SITE_INTERVIEW_STATUS \
                | BACKGROUND_CHECK_STATUS | HEALTH_SCREENING_STATUS | OFFER_STATUS
                ---------------------+--------------------+---------------------+--------------------------\
                +-------------------------+-------------------------+-------------
                1                    | DRAFT              |                     |                          \
                |                         |                         |
                12345678901234567890 | SUBMITTED          | PASSED              |                          \
                |                         |                         | NO_OFFER""");
    }

    @Test
    void a_table_without_rows_is_its_head() {
        assertThat(new StatusTable(List.of()).text())
                .startsWith("APPLICATION_ID | ")
                .hasLineCount(2);
    }

    @Test
    void the_expected_table_has_six_complete_rows() {
        assertThat(StatusTable.EXPECTED.rows())
                .hasSize(6)
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(StatusTable.COLUMNS));
    }
}
