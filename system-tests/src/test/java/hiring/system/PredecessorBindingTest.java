package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import hiring.choreography.service.HiringService;
import hiring.system.servers.Lane;
import hiring.system.servers.RunningLane;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A stage's queue receives the passing of its predecessors alone, and the stage misses none of it. */
class PredecessorBindingTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String APPLICATION = "application-service";
    private static final String PHONE_SCREEN = "phone-screen-service";
    private static final String ONSITE_INTERVIEW = "onsite-interview-service";

    @Test
    void what_a_predecessor_published_before_the_stage_met_its_template_is_asked_for() throws Exception {
        try (RunningLane lane = Lane.chosen().start()) {
            // its queue is there from now on, and not bound to any predecessor
            start(lane, ONSITE_INTERVIEW).stop();
            EmbeddedServer applications = start(lane, APPLICATION);
            EmbeddedServer screens = start(lane, PHONE_SCREEN);
            submit(new Rest(applications.getURI()));
            pass(new Rest(screens.getURI()));
            assertThat(waiting(lane)).isEqualTo(1);

            EmbeddedServer interviews = start(lane, ONSITE_INTERVIEW);

            awaitPending(new Rest(interviews.getURI()), "/onsite-interviews/1");
            interviews.stop();
            screens.stop();
            applications.stop();
        }
    }

    private static EmbeddedServer start(RunningLane lane, String service) {
        EmbeddedServer server = HiringService.start(service, lane.propertiesFor(service));
        Rest rest = new Rest(server.getURI());
        Awaitility.await(service)
                .atMost(SOON)
                .until(() -> rest.get("/health/readiness").status() == 200);
        return server;
    }

    private static void submit(Rest applications) {
        Map<String, Object> form = Map.of(
                "firstName", "Dorothy", "lastName", "Vaughan", "email", "dorothy@example.com", "position", "Lead");
        applications.post("/applications", form).good();
        applications.post("/applications/1/submit", Map.of()).good();
    }

    private static void pass(Rest screens) {
        awaitPending(screens, "/phone-screens/1");
        screens.post("/phone-screens/1/outcome", Map.of("outcome", "PASSED")).good();
    }

    private static void awaitPending(Rest stage, String record) {
        Awaitility.await(record)
                .atMost(SOON)
                .until(() -> stage.get(record).body().path("status").asText().equals("PENDING"));
    }

    /** How many messages the stage has not consumed, once there is one. */
    private static long waiting(RunningLane lane) throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(lane.brokerUri());
        try (Connection connection = factory.newConnection("a count");
                Channel channel = connection.createChannel()) {
            Awaitility.await().atMost(SOON).until(() -> channel.messageCount(ONSITE_INTERVIEW) > 0);
            return channel.messageCount(ONSITE_INTERVIEW);
        }
    }
}
