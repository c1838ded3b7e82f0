package hiring.choreography.database;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.testing.LoneService;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionTimeZoneTest {

    /** Both are half past two in Berlin. */
    private static final List<Instant> TWICE_ON_THE_CLOCK =
            List.of(Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T01:30:00Z"));

    @Test
    void a_timestamp_is_kept_in_the_hour_that_a_clock_shows_twice() {
        try (LoneService service = LoneService.start(
                "bystander",
                Map.of(
                        "micronaut.application.name",
                        "bystander",
                        "datasources.default.url",
                        "jdbc:h2:mem:twice;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;TIME ZONE=Europe/Berlin",
                        "hiring.outbox.enabled",
                        false,
                        "hiring.migrations",
                        List.of("classpath:db/migration/idempotency")))) {
            List<Instant> kept = service.bean(Transactions.class)
                    .read(() -> TWICE_ON_THE_CLOCK.stream()
                            .map(instant -> roundTrip(service.bean(Sql.class), instant))
                            .toList());

            assertThat(kept).isEqualTo(TWICE_ON_THE_CLOCK);
        }
    }

    private static Instant roundTrip(Sql sql, Instant instant) {
        return sql.query(
                        "SELECT CAST(? AS TIMESTAMP WITH TIME ZONE) AS kept",
                        statement -> statement.setTimestamp(1, Timestamp.from(instant)),
                        row -> row.getTimestamp("kept").toInstant())
                .get(0);
    }
}
