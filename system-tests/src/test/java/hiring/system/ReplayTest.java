package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.GetResponse;
import hiring.allinone.Service;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Owners replay events to the queue that requests them. */
@ExtendWith(WholeSystem.class)
class ReplayTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String QUEUE = "latecomer";
    private static final Duration SOON = Duration.ofSeconds(20);

    private final RunningSystem hiring;
    private final Recruiting recruiting;
    private Connection connection;
    private Channel channel;

    ReplayTest(RunningSystem hiring) {
        this.hiring = hiring;
        this.recruiting = new Recruiting(hiring);
    }

    @BeforeEach
    void declareAQueueThatIsBoundToNothing() throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(hiring.broker());
        connection = factory.newConnection(QUEUE);
        channel = connection.createChannel();
        channel.queueDeclare(QUEUE, false, false, false, Map.of());
    }

    @AfterEach
    void delete() throws Exception {
        channel.queueDelete(QUEUE);
        connection.close();
    }

    @Test
    void replays_the_events_of_an_application() throws Exception {
        long id = recruiting.submitted();
        recruiting.awaitRow(id, "SUBMITTED", "PENDING", "-", "-", "-", "-");

        Answer answer = replay(Service.APPLICATION, Map.of("to", QUEUE, "applications", List.of(id)));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(collect(2))
                .extracting(event -> event.path("id").asText())
                .containsExactly(id + "/application/1", id + "/application/2");
        assertThat(recruiting.timeline(id)).hasSize(3);
    }

    @Test
    void replays_the_whole_log_in_order_to_one_queue_only() throws Exception {
        recruiting.submitted();
        recruiting.submitted();
        List<String> log = log(Service.APPLICATION);

        replay(Service.APPLICATION, Map.of("to", QUEUE, "everything", true)).good();

        assertThat(collect(log.size())).extracting(JsonNode::toString).containsExactlyElementsOf(log);
        Awaitility.await()
                .atMost(SOON)
                .until(() -> underWay(Service.APPLICATION).isEmpty());
        assertThat(channel.messageCount(QUEUE)).isZero();
    }

    @Test
    void replays_events_since_a_time() throws Exception {
        recruiting.submitted();
        long last = recruiting.drafted("STANDARD");
        String moment = hiring.rest(Service.APPLICATION)
                .get("/applications/" + last + "/history")
                .body()
                .path(0)
                .path("time")
                .asText();

        replay(Service.APPLICATION, Map.of("to", QUEUE, "since", moment)).good();

        assertThat(collect(1)).extracting(event -> event.path("id").asText()).containsExactly(last + "/application/1");
    }

    @Test
    void a_queue_that_does_not_exist_blocks_nothing() throws Exception {
        long id = recruiting.submitted();
        requestReplay("""
                {"to":"unknown-service","selection":{"applications":[%d]},"batched":false}""".formatted(id));
        requestReplay("""
                {"to":"unknown-service","selection":{"applications":[]},"batched":false}""");

        replay(Service.APPLICATION, Map.of("to", QUEUE, "applications", List.of(id)))
                .good();

        assertThat(collect(2)).hasSize(2);
        Awaitility.await()
                .atMost(SOON)
                .until(() -> underWay(Service.APPLICATION).isEmpty());
        Awaitility.await().atMost(SOON).until(() -> outbox(Service.APPLICATION) == 0);
    }

    @Test
    void a_request_for_a_queue_that_does_not_exist_is_rejected() {
        for (Map<String, Object> order : List.<Map<String, Object>>of(
                Map.of("to", "unknown-service", "applications", List.of(1)),
                Map.of("to", "unknown-service", "everything", true))) {
            Answer refused = replay(Service.APPLICATION, order);

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text("type")).isEqualTo("urn:hiring:problem:invalid-request");
            assertThat(refused.body().at("/errors/0/field").asText()).isEqualTo("to");
            assertThat(refused.text("detail")).contains("\"unknown-service\"", "does not have");
        }
        assertThat(underWay(Service.APPLICATION)).isEmpty();
    }

    @Test
    void other_services_request_a_replay_by_control_message() throws Exception {
        long id = recruiting.submitted();
        recruiting.awaitStatus(Service.PHONE_SCREEN, id, "PENDING");

        post("phone-screen-service", "hiring.replay.requested", """
                {"to":"latecomer","selection":{"applications":[%d]},"batched":false}""".formatted(id));

        assertThat(collect(1))
                .extracting(event -> event.path("type").asText())
                .containsExactly("hiring.phone-screen.opened");
    }

    @Test
    void owners_report_their_high_water_marks() throws Exception {
        long id = recruiting.submitted();

        post("application-service", "hiring.marks.requested", "{\"to\":\"latecomer\",\"after\":0}");

        JsonNode report = collect(1).get(0);
        assertThat(report.path("type").asText()).isEqualTo("hiring.marks.reported");
        assertThat(report.at("/data/owner").asText()).isEqualTo("application");
        assertThat(report.at("/data/more").asBoolean()).isFalse();
        assertThat(report.at("/data/upTo").asLong())
                .isEqualTo(log(Service.APPLICATION).size());
        assertThat(report.at("/data/marks"))
                .contains(JSON.readTree("{\"application\":%d,\"revision\":2}".formatted(id)));
    }

    @Test
    void an_incomplete_request_is_rejected() {
        for (Map<String, Object> order : List.<Map<String, Object>>of(
                Map.of("to", QUEUE),
                Map.of("to", QUEUE, "everything", false),
                Map.of("to", QUEUE, "everything", true, "applications", List.of(1)),
                Map.of("to", QUEUE, "applications", List.of()),
                Map.of("to", QUEUE, "applications", Collections.singletonList(null)),
                Map.of("to", "not a queue", "everything", true),
                Map.of("everything", true))) {
            assertThat(replay(Service.OFFER, order).status())
                    .as(order.toString())
                    .isEqualTo(400);
        }
    }

    private Answer replay(Service owner, Map<String, Object> order) {
        return hiring.rest(owner).post("/events/replay", order);
    }

    private JsonNode underWay(Service owner) {
        return hiring.rest(owner).get("/events/replays").good().body();
    }

    private void requestReplay(String data) throws Exception {
        post("application-service", "hiring.replay.requested", data);
    }

    private void post(String queue, String type, String data) throws Exception {
        String body = """
                {"specversion":"1.0","id":"1","source":"/latecomer","type":"%s","data":%s}""".formatted(type, data);
        channel.basicPublish("", queue, new AMQP.BasicProperties(), body.getBytes(StandardCharsets.UTF_8));
    }

    private List<JsonNode> collect(int count) throws Exception {
        List<JsonNode> collected = new ArrayList<>();
        Awaitility.await(count + " messages").atMost(SOON).until(() -> {
            GetResponse message = channel.basicGet(QUEUE, true);
            if (message != null) {
                collected.add(JSON.readTree(message.getBody()));
            }
            return collected.size() == count;
        });
        return collected;
    }

    private List<String> log(Service owner) throws Exception {
        try (var database = hiring.database(owner);
                var statement = database.createStatement();
                var rows = statement.executeQuery("SELECT body FROM event_log ORDER BY seq")) {
            List<String> bodies = new ArrayList<>();
            while (rows.next()) {
                bodies.add(rows.getString(1));
            }
            return bodies;
        }
    }

    private long outbox(Service owner) throws Exception {
        try (var database = hiring.database(owner);
                var statement = database.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM outbox")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
