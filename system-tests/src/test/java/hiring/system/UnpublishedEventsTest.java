package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.GetResponse;
import hiring.choreography.database.Schema;
import hiring.choreography.service.HiringService;
import hiring.system.servers.DataSourceSettings;
import hiring.system.servers.Lane;
import hiring.system.servers.RunningLane;
import io.micronaut.runtime.server.EmbeddedServer;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Events that the process that appended them cannot publish are published by another one, and exactly those that committed. */
class UnpublishedEventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SERVICE = "application-service";
    private static final Duration SOON = Duration.ofSeconds(30);

    private RunningLane lane;
    private Connection connection;
    private Channel channel;
    private String queue;

    @BeforeEach
    void start() throws Exception {
        lane = Lane.chosen().start();
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(lane.brokerUri());
        connection = factory.newConnection("a stage");
        channel = connection.createChannel();
        channel.exchangeDeclare("hiring", "topic", true);
        queue = channel.queueDeclare().getQueue();
        channel.queueBind(queue, "hiring", "application.*");
    }

    @AfterEach
    void stop() throws Exception {
        connection.close();
        lane.close();
    }

    @Test
    void what_a_stopped_process_has_not_published_the_next_one_does() throws Exception {
        EmbeddedServer alone = serviceWithoutBroker();
        draft(alone, 3);
        alone.stop();
        assertThat(channel.messageCount(queue)).isZero();

        EmbeddedServer next = service();
        try {
            awaitPublished(1, 2, 3);
            Awaitility.await("writers that are done are forgotten").atMost(SOON).until(() -> count("log_writer") == 0);
        } finally {
            next.stop();
        }
    }

    @Test
    void a_process_whose_writer_was_closed_goes_on_under_another() throws Exception {
        EmbeddedServer service = service();
        try {
            draft(service, 1);
            awaitPublished(1);
            execute("UPDATE log_writer SET closed = TRUE, lease_until = CURRENT_TIMESTAMP - INTERVAL '1' SECOND");

            draft(service, 2);

            awaitPublished(2, 3);
            Awaitility.await("one writer").atMost(SOON).until(() -> count("log_writer WHERE NOT closed") == 1);
        } finally {
            service.stop();
        }
    }

    @Test
    void a_living_process_keeps_its_writer() throws Exception {
        EmbeddedServer service = service();
        EmbeddedServer alone = serviceWithoutBroker();
        try {
            draft(alone, 1);

            Awaitility.await("longer than a lease")
                    .during(Duration.ofSeconds(8))
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> channel.messageCount(queue) == 0 && count("log_writer WHERE closed") == 0);
        } finally {
            alone.stop();
            service.stop();
        }
    }

    /** H2 runs within the one process that appends, so there no other process is slow. */
    @Test
    @EnabledIfSystemProperty(named = Lane.PROPERTY, matches = ".*-postgresql")
    void no_writer_is_taken_over_while_a_transaction_appends_for_it() throws Exception {
        EmbeddedServer service = service();
        DataSourceSettings database = lane.database(SERVICE);
        try (var slow = DriverManager.getConnection(database.url(), database.username(), database.password());
                var statement = slow.createStatement()) {
            draft(service, 1);
            awaitPublished(1);
            execute("INSERT INTO log_writer (published, lease_until) VALUES (0, CURRENT_TIMESTAMP)");
            slow.setAutoCommit(false);
            statement.execute("INSERT INTO event_log (application_id, revision, type, occurred_at, actor, body, writer)"
                    + " SELECT 2, 1, 'application.drafted', CURRENT_TIMESTAMP, 'slow', '{\"id\":2}', MAX(id)"
                    + " FROM log_writer WHERE NOT closed");

            Awaitility.await("several attempts")
                    .during(Duration.ofSeconds(4))
                    .atMost(Duration.ofSeconds(6))
                    .until(() -> count("log_writer WHERE closed") == 0);
            slow.commit();

            Awaitility.await("the event of the slow transaction")
                    .atMost(SOON)
                    .until(() -> channel.messageCount(queue) == 1);
        } finally {
            service.stop();
        }
    }

    private EmbeddedServer service() {
        EmbeddedServer service = HiringService.start(SERVICE, lane.propertiesFor(SERVICE));
        Rest rest = new Rest(service.getURI());
        Awaitility.await()
                .atMost(SOON)
                .until(() -> rest.get("/health/readiness").status() == 200);
        return service;
    }

    private EmbeddedServer serviceWithoutBroker() {
        Map<String, Object> properties = new HashMap<>(lane.propertiesFor(SERVICE));
        properties.put("rabbitmq.uri", "amqp://127.0.0.1:1");
        EmbeddedServer service = HiringService.start(SERVICE, properties);
        Schema schema = service.getApplicationContext().getBean(Schema.class);
        Awaitility.await().atMost(SOON).until(schema::isCurrent);
        return service;
    }

    private void draft(EmbeddedServer service, int count) {
        Rest rest = new Rest(service.getURI());
        for (int i = 0; i < count; i++) {
            String email = "d-" + System.nanoTime() + "@example.com";
            rest.post(
                            "/applications",
                            Map.of("firstName", "Dorothy", "lastName", "Vaughan", "email", email, "position", "Lead"))
                    .good();
        }
    }

    /** Waits until exactly these applications' drafts have arrived, each at least once. */
    private void awaitPublished(int... applications) {
        TreeSet<String> expected = new TreeSet<>();
        for (int application : applications) {
            expected.add(Integer.toString(application));
        }
        TreeSet<String> arrived = new TreeSet<>();
        Awaitility.await(expected.toString()).atMost(SOON).until(() -> {
            for (GetResponse message = channel.basicGet(queue, true);
                    message != null;
                    message = channel.basicGet(queue, true)) {
                arrived.add(JSON.readTree(message.getBody()).path("subject").asText());
            }
            return arrived.equals(expected);
        });
    }

    private long count(String table) throws SQLException {
        DataSourceSettings database = lane.database(SERVICE);
        try (var direct = DriverManager.getConnection(database.url(), database.username(), database.password());
                var statement = direct.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String command) throws SQLException {
        DataSourceSettings database = lane.database(SERVICE);
        try (var direct = DriverManager.getConnection(database.url(), database.username(), database.password());
                var statement = direct.createStatement()) {
            statement.execute(command);
        }
    }
}
