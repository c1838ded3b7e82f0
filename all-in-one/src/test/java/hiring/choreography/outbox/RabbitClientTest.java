package hiring.choreography.outbox;

import static org.assertj.core.api.Assertions.assertThatCode;

import hiring.allinone.broker.EmbeddedBroker;
import hiring.choreography.service.HiringService;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Why the relay does not publish by {@code @RabbitClient}: docs/decisions/channel-instead-of-rabbit-annotations.md. */
@Timeout(120)
class RabbitClientTest {

    @Test
    void a_void_method_returns_as_if_published_what_the_broker_refuses() {
        try (EmbeddedBroker broker = EmbeddedBroker.inMemory(0);
                EmbeddedServer server = HiringService.start(
                        "slow-service",
                        Map.of(
                                "micronaut.server.port",
                                -1,
                                "rabbitmq.uri",
                                broker.uri().toString(),
                                "datasources.default.url",
                                "jdbc:h2:mem:" + UUID.randomUUID()
                                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"))) {
            UnconfirmedClient client = server.getApplicationContext().getBean(UnconfirmedClient.class);

            assertThatCode(() -> client.publish("{}".getBytes(StandardCharsets.UTF_8)))
                    .doesNotThrowAnyException();
        }
    }
}
