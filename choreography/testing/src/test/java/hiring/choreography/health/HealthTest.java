package hiring.choreography.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.listener.DeadLetterStore;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Being alive depends on nothing outside; being ready does. */
@Timeout(120)
class HealthTest {

    private static final int MORE_THAN_CAN_BE_SERVED = 80;

    /** Long enough to keep a thread busy, and short enough for a test, in milliseconds. */
    private static final Map<String, Object> IMPATIENT = Map.of("datasources.default.connection-timeout", 1_000);

    private static final Map<String, Object> NO_DATABASE = Map.of(
            "datasources.default.connection-timeout",
            1_000,
            "datasources.default.url",
            "jdbc:h2:mem:there-is-none;IFEXISTS=TRUE");

    @Test
    void a_service_without_broker_and_database_is_alive_and_not_ready() {
        try (LoneService service = LoneService.startUnready("dead-letter-test", NO_DATABASE)) {
            assertThat(service.get("/health/liveness").good().text("status")).isEqualTo("UP");

            Reply readiness = service.get("/health/readiness");
            assertThat(readiness.status()).isEqualTo(503);
            assertThat(part(readiness).path("schema").asBoolean()).isFalse();
            assertThat(part(readiness).path("relay").asBoolean()).isFalse();
            assertThat(part(readiness).path("listener").asBoolean()).isFalse();
            assertThat(part(readiness).has("deadLetters")).isFalse();
        }
    }

    @Test
    void a_service_without_a_broker_is_alive_and_not_ready() {
        try (LoneService service = LoneService.start("dead-letter-test")) {
            assertThat(service.get("/health/liveness").good().text("status")).isEqualTo("UP");

            Reply readiness = service.get("/health/readiness");
            assertThat(readiness.status()).isEqualTo(503);
            assertThat(part(readiness).path("schema").asBoolean()).isTrue();
            assertThat(part(readiness).path("listener").asBoolean()).isFalse();
        }
    }

    @Test
    void a_service_whose_database_goes_away_stays_alive_also_while_requests_wait_for_it() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(MORE_THAN_CAN_BE_SERVED);
        try (LoneService service = LoneService.start("dead-letter-test", IMPATIENT)) {
            service.loseDatabase();
            List<Future<Reply>> waiting = Stream.generate(() -> clients.submit(() -> service.get("/dead-letters")))
                    .limit(MORE_THAN_CAN_BE_SERVED)
                    .toList();

            assertThat(service.get("/health/liveness").good().text("status")).isEqualTo("UP");

            assertThat(waiting).anyMatch(reply -> !reply.isDone());
            assertThat(service.get("/health/readiness").status()).isEqualTo(503);
            for (Future<Reply> reply : waiting) {
                assertThat(reply.get(60, TimeUnit.SECONDS).status()).isEqualTo(503);
            }
        } finally {
            clients.shutdown();
        }
    }

    @Test
    void dead_letters_are_reported_and_do_not_affect_readiness() {
        try (LoneService service = LoneService.start("dead-letter-test")) {
            assertThat(part(service.get("/health/readiness"))
                            .path("deadLetters")
                            .asInt(-1))
                    .isZero();

            service.bean(DeadLetterStore.class)
                    .add("some.key", "hello".getBytes(StandardCharsets.UTF_8), new IllegalStateException());

            assertThat(part(service.get("/health/readiness"))
                            .path("deadLetters")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    private static JsonNode part(Reply readiness) {
        return readiness.body().path("details").path("choreography").path("details");
    }
}
