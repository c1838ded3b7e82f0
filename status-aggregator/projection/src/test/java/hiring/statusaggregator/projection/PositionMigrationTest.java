package hiring.statusaggregator.projection;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import org.junit.jupiter.api.Test;

class PositionMigrationTest {

    @Test
    void a_position_that_was_stored_before_is_found_as_people_type_it() throws Exception {
        try (RunningAggregator aggregator = RunningAggregator.start()) {
            aggregator.receive(Story.of(1, "Ada", "Byron", Story.STANDARD).drafted());
            aggregator.receive(Story.of(2, "Eva", "Byron", Story.STANDARD).drafted());
            aggregator.receive(Story.of(3, "Ida", "Byron", Story.STANDARD).drafted());
            aggregator.receive(Story.of(9).passed("zodiac-check"));
            aggregator.execute("UPDATE application_status SET position = 'Night\u00a0 owl' WHERE application_id = 1");
            aggregator.execute(
                    "UPDATE application_status SET position = ' Ni\u00adght\towl\u200b' WHERE application_id = 2");
            aggregator.execute("DELETE FROM \"flyway_schema_history\" WHERE version = '2026.11.28.22'");

            try (RunningAggregator migrated = aggregator.replica()) {
                assertThat(migrated.ids("/application-statuses?position=Night%20owl"))
                        .containsExactly(1L, 2L);
                assertThat(migrated.ids("/application-statuses")).contains(3L);
            }
        }
    }
}
