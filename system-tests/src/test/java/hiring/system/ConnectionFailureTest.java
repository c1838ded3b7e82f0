package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import hiring.choreography.service.HiringService;
import hiring.system.servers.Lane;
import hiring.system.servers.RunningLane;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;

/** A service that cannot connect to its broker or database logs the cause in one line, without a password. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConnectionFailureTest {

    private static final String SERVICE = "phone-screen-service";
    private static final String WRONG = "wr0ng-passw0rd";

    private final Logger root = (Logger) LoggerFactory.getLogger("hiring");
    private final Lines lines = new Lines();

    @SuppressWarnings("NullAway.Init")
    private RunningLane lane;

    @BeforeAll
    void start() {
        lane = Lane.chosen().start();
        lines.start();
        root.addAppender(lines);
    }

    @AfterAll
    void stop() {
        root.detachAppender(lines);
        lane.close();
    }

    @Test
    void a_wrong_broker_password_is_logged_in_one_line() throws Exception {
        URI broker = lane.brokerUri();
        URI wrong = new URI(broker.getScheme(), "guest:" + WRONG, broker.getHost(), broker.getPort(), null, null, null);

        // the message of RabbitMQ, or of the embedded broker
        assertThat(lineOf(Map.of("rabbitmq.uri", wrong.toString())))
                .containsPattern("wrong user or password: .*ACCESS_REFUSED|Authentication failed");
    }

    @Test
    void an_unknown_broker_host_is_logged_in_one_line() {
        assertThat(lineOf(Map.of("rabbitmq.uri", "amqp://guest:" + WRONG + "@broker.invalid:5672")))
                .contains("unknown host");
    }

    @Test
    void an_absent_broker_is_logged_in_one_line() {
        assertThat(lineOf(Map.of("rabbitmq.uri", "amqp://guest:" + WRONG + "@127.0.0.1:1")))
                .contains("connection refused");
    }

    @Test
    void a_wrong_database_password_is_logged_in_one_line() {
        // the database must exist, or H2 accepts the first password
        HiringService.start(SERVICE, lane.propertiesFor(SERVICE)).stop();

        assertThat(lineOf(Map.of("jdbc.password", WRONG))).contains("wrong user or password (28");
    }

    /** The first line about the failure of a service with one wrong property. */
    private String lineOf(Map<String, Object> wrong) {
        Map<String, Object> properties = new HashMap<>(lane.propertiesFor(SERVICE));
        properties.putAll(wrong);
        lines.forget();
        EmbeddedServer service = HiringService.start(SERVICE, properties);
        try {
            List<String> about = Awaitility.await("a line about the failure")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> lines.containing("trying"), found -> !found.isEmpty());
            assertThat(lines.containing(WRONG)).isEmpty();
            return about.get(0);
        } finally {
            service.stop();
        }
    }

    /** Records what is logged. */
    private static final class Lines extends AppenderBase<ILoggingEvent> {

        private final Queue<String> lines = new ConcurrentLinkedQueue<>();

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getFormattedMessage());
        }

        List<String> containing(String text) {
            return lines.stream().filter(line -> line.contains(text)).toList();
        }

        void forget() {
            lines.clear();
        }
    }
}
