package hiring.application.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.testing.LoneService;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmailKeyMigrationTest {

    @Test
    void an_address_that_was_stored_before_is_compared_as_new_ones_are() {
        try (LoneService service = LoneService.start("application-service")) {
            service.post("/applications", form("ada@xn--mnchen-3ya.example")).good();
            service.post("/applications", form("eva@example.org")).good();
            service.execute(
                    "UPDATE application SET email = 'a\u00adda@m\u00fcnchen.example', email_key = 17 WHERE id = 1");
            service.execute("DELETE FROM match_key");
            service.execute("DELETE FROM \"flyway_schema_history\" WHERE version = '2026.11.28.5'");

            try (LoneService migrated = service.replica(Map.of())) {
                assertThat(migrated.post("/applications", form("ADA@xn--mnchen-3ya.example"))
                                .status())
                        .isEqualTo(409);
            }
        }
    }

    private static String form(String email) {
        return "{\"firstName\": \"Ada\", \"lastName\": \"Byron\", \"position\": \"Engineer\", \"email\": \"" + email
                + "\"}";
    }
}
