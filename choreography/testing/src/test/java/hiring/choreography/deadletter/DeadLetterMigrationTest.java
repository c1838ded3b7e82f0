package hiring.choreography.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.testing.OtherServices;
import org.junit.jupiter.api.Test;

/** Dead letters of the version before, whose table had another name, are still there. */
class DeadLetterMigrationTest {

    @Test
    void keeps_the_rows_of_the_old_table() {
        try (DeadLetterFixture fixture = DeadLetterFixture.open()) {
            long id = fixture.add(OtherServices.of(42).submitted());
            fixture.service().execute("DROP VIEW parked_event");
            fixture.service().execute("ALTER TABLE dead_letter RENAME TO parked_event");
            fixture.service().execute("ALTER TABLE parked_event RENAME CONSTRAINT dead_letter_once TO parked_once");
            fixture.service().execute("ALTER INDEX dead_letter_by_state RENAME TO parked_event_by_state");
            fixture.service().execute("DELETE FROM \"flyway_schema_history\" WHERE version = '2026.11.22.11'");

            try (DeadLetterFixture migrated = fixture.replica()) {
                assertThat(migrated.ids()).containsExactly(id);
                assertThat(migrated.service().query("SELECT id FROM parked_event"))
                        .containsExactly(String.valueOf(id));
                assertThat(migrated.redrive(id).good().text("result")).isEqualTo("HANDLED");
            }
        }
    }
}
