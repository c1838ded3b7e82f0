package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import hiring.allinone.Service;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lost events are detected, reported and sent again. */
class GapsTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    /** The default intervals are too long for a test. */
    private static final Map<String, Object> SHORT_INTERVALS =
            Map.of("hiring.gaps.grace", "1s", "hiring.gaps.look-every", "200ms", "hiring.gaps.compare-every", "1s");

    private static RunningSystem hiring;
    private static Recruiting recruiting;

    private Connection connection;
    private Channel channel;

    @BeforeAll
    static void start() {
        hiring = RunningSystem.start(RunningSystem.UrlRewriting.NONE, SHORT_INTERVALS);
        recruiting = new Recruiting(hiring);
    }

    @AfterAll
    static void stop() {
        hiring.close();
    }

    @BeforeEach
    void connect() throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(hiring.broker());
        connection = factory.newConnection("test");
        channel = connection.createChannel();
    }

    @AfterEach
    void disconnect() throws Exception {
        connection.close();
    }

    @Test
    void a_fact_that_a_stage_missed_is_sent_again() throws Exception {
        channel.queueUnbind("phone-screen-service", "hiring", "application.submitted");
        long id = recruiting.submitted();
        awaitGap(id, "OPEN", "phone-screen", "STALLED");
        assertThat(hiring.rest(Service.STATUS_AGGREGATOR)
                        .get("/prometheus")
                        .body()
                        .asText())
                .contains("hiring_gaps_open 1.0");
        channel.queueBind("phone-screen-service", "hiring", "application.submitted");

        recruiting.awaitRow(id, "SUBMITTED", "PENDING", "-", "-", "-", "-");

        JsonNode gap = awaitGap(id, "REPAIRED", "phone-screen", "STALLED");
        assertThat(gap.path("missing").asText()).isEqualTo(id + "/phone-screen/1");
        assertThat(gap.path("expected").asText()).isEqualTo("PENDING");
        assertThat(gap.path("reported").isNull()).isTrue();
    }

    @Test
    void an_end_that_a_stage_missed_is_sent_again() throws Exception {
        long id = recruiting.interviewed();
        channel.queueUnbind("health-screening-service", "hiring", "*.failed");
        recruiting.fail(Service.BACKGROUND_CHECK, id);
        channel.queueBind("health-screening-service", "hiring", "*.failed");

        recruiting.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "FAILED", "CANCELLED", "NO_OFFER");
    }

    @Test
    void the_aggregator_requests_the_events_that_it_missed() throws Exception {
        long id = recruiting.submitted();
        recruiting.awaitRow(id, "SUBMITTED", "PENDING", "-", "-", "-", "-");
        channel.queueUnbind("status-aggregator", "hiring", "#");
        recruiting.pass(Service.PHONE_SCREEN, id);
        recruiting.pass(Service.ONSITE_INTERVIEW, id);
        recruiting.awaitStatus(Service.BACKGROUND_CHECK, id, "PENDING");
        long last = recruiting.submitted();
        // by then the broker has routed the submission, to the phone screen only
        recruiting.awaitStatus(Service.PHONE_SCREEN, last, "PENDING");
        channel.queueBind("status-aggregator", "hiring", "#");

        recruiting.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "PENDING", "PENDING", "-");
        recruiting.awaitRow(last, "SUBMITTED", "PENDING", "-", "-", "-", "-");
        assertThat(recruiting.timeline(id)).hasSize(8);
        assertThat(awaitGap(last, "REPAIRED", "application", "MISSED")
                        .path("missing")
                        .asText())
                .isEqualTo(last + "/application/2");
    }

    @Test
    void an_undisturbed_application_has_no_gaps() {
        long id = recruiting.hired();
        recruiting.awaitOverall(id, "HIRED");

        Awaitility.await().atMost(SOON).until(() -> pendingChecks() == 0);
        assertThat(gaps("OPEN")).noneMatch(gap -> gap.path("applicationId").asLong() == id);
    }

    private static long pendingChecks() throws Exception {
        try (var database = hiring.database(Service.STATUS_AGGREGATOR);
                var statement = database.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM suspect")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static JsonNode awaitGap(long id, String state, String owner, String kind) {
        return Awaitility.await(state + " gap of " + id)
                .atMost(SOON)
                .until(
                        () -> StreamSupport.stream(gaps(state).spliterator(), false)
                                .filter(gap -> gap.path("applicationId").asLong() == id)
                                .filter(gap -> gap.path("owner").asText().equals(owner))
                                .filter(gap -> gap.path("kind").asText().equals(kind))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static JsonNode gaps(String state) {
        return hiring.rest(Service.STATUS_AGGREGATOR)
                .get("/gaps?state=" + state + "&limit=100")
                .good()
                .body()
                .path("items");
    }
}
