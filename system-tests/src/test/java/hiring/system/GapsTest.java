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

/** What never arrived is noticed, named, and sent again. */
class GapsTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    /** Otherwise a test would take as long as an operator's patience. */
    private static final Map<String, Object> IMPATIENT =
            Map.of("hiring.gaps.grace", "1s", "hiring.gaps.look-every", "200ms", "hiring.gaps.compare-every", "1s");

    private static RunningHiring hiring;
    private static Recruiting recruiting;

    private Connection connection;
    private Channel channel;

    @BeforeAll
    static void start() {
        hiring = RunningHiring.start(RunningHiring.UrlRewriting.NONE, IMPATIENT);
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
        connection = factory.newConnection("an operator's mistake");
        channel = connection.createChannel();
    }

    @AfterEach
    void disconnect() throws Exception {
        connection.close();
    }

    @Test
    void a_stage_that_did_not_hear_a_fact_is_told_again() throws Exception {
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
    void a_stage_that_did_not_hear_of_the_end_is_told_again() throws Exception {
        long id = recruiting.interviewed();
        channel.queueUnbind("health-screening-service", "hiring", "*.failed");
        recruiting.fail(Service.BACKGROUND_CHECK, id);
        channel.queueBind("health-screening-service", "hiring", "*.failed");

        recruiting.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "FAILED", "CANCELLED", "NO_OFFER");
    }

    @Test
    void what_the_aggregator_did_not_hear_it_asks_for() throws Exception {
        long id = recruiting.submitted();
        recruiting.awaitRow(id, "SUBMITTED", "PENDING", "-", "-", "-", "-");
        channel.queueUnbind("status-aggregator", "hiring", "#");
        recruiting.pass(Service.PHONE_SCREEN, id);
        recruiting.pass(Service.ONSITE_INTERVIEW, id);
        recruiting.awaitStatus(Service.BACKGROUND_CHECK, id, "PENDING");
        long last = recruiting.submitted();
        // by then the broker has had the submission, and nobody to give it to but the phone screen
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
    void nothing_is_wrong_with_an_application_that_goes_its_way() {
        long id = recruiting.hired();
        recruiting.awaitOverall(id, "HIRED");

        Awaitility.await().atMost(SOON).until(() -> doubts() == 0);
        assertThat(gaps("OPEN")).noneMatch(gap -> gap.path("applicationId").asLong() == id);
    }

    private static long doubts() throws Exception {
        try (var database = hiring.database(Service.STATUS_AGGREGATOR);
                var statement = database.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM doubt")) {
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
