package hiring.choreography.listener;

import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import hiring.allinone.broker.EmbeddedBroker;
import hiring.choreography.broker.Topology;
import hiring.choreography.service.HiringService;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** In this module, because the test needs a broker. */
@Timeout(120)
class BatchListenerTest {

    private static final String SERVICE = "slow-service";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final EmbeddedBroker broker = EmbeddedBroker.inMemory(0);
    private EmbeddedServer server;
    private Connection connection;
    private Channel channel;

    @BeforeEach
    void start() throws Exception {
        server = HiringService.start(
                SERVICE,
                Map.of(
                        "micronaut.server.port",
                        -1,
                        "rabbitmq.uri",
                        broker.uri().toString(),
                        "datasources.default.url",
                        "jdbc:h2:mem:" + UUID.randomUUID()
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"));
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(broker.uri());
        connection = factory.newConnection();
        channel = connection.createChannel();
        Awaitility.await()
                .atMost(SOON)
                .until(() -> server.getApplicationContext()
                        .getBean(BatchListener.class)
                        .isWorking());
    }

    @AfterEach
    void stop() {
        server.stop();
        connection.abort();
        broker.close();
    }

    @Test
    void an_uncommitted_delivery_is_not_acknowledged() throws Exception {
        publish();
        Awaitility.await().atMost(SOON).until(() -> !handler().attempts().isEmpty());

        server.stop();

        Awaitility.await().atMost(SOON).until(() -> channel.messageCount(SERVICE) == 1);
    }

    @Test
    void a_failed_delivery_is_retried_until_it_succeeds_and_then_acknowledged() throws Exception {
        publish();
        FailingHandler handler = handler();
        Awaitility.await().atMost(SOON).until(() -> handler.attempts().size() > 2);

        handler.recover();

        Awaitility.await().atMost(SOON).until(handler::hasHandled);
        server.stop();
        assertThat(channel.messageCount(SERVICE)).isZero();
        assertThat(handler.attempts()).containsOnly("42/phone-screen/1");
    }

    private FailingHandler handler() {
        return server.getApplicationContext().getBean(FailingHandler.class);
    }

    private void publish() throws Exception {
        String event = """
                {"specversion":"1.0","id":"42/phone-screen/1","source":"/phone-screen-service",
                 "type":"hiring.phone-screen.opened","subject":"42","time":"2026-11-21T09:30:00Z","revision":1,
                 "data":{"stage":"phone-screen","status":"PENDING"}}""";
        channel.basicPublish(
                Topology.EXCHANGE,
                "phone-screen.opened",
                new AMQP.BasicProperties(),
                event.getBytes(StandardCharsets.UTF_8));
    }
}
