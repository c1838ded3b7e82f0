package hiring.system;

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

/** Events that nobody is bound to yet wait in the outbox, and hold up no others. */
class UnroutableEventsTest {

    /** More than the relay takes at once. */
    private static final int NOBODY_HEARS = 600;

    @Test
    void wait_and_let_the_others_pass() throws Exception {
        try (RunningLane lane = Lane.chosen().start()) {
            EmbeddedServer service =
                    HiringService.start("application-service", lane.propertiesFor("application-service"));
            Rest applications = new Rest(service.getURI());
            ConnectionFactory factory = new ConnectionFactory();
            factory.setUri(lane.brokerUri());
            try (Connection connection = factory.newConnection("a stage");
                    Channel channel = connection.createChannel()) {
                channel.exchangeDeclare("hiring", "topic", true);
                String queue = channel.queueDeclare().getQueue();
                channel.queueBind(queue, "hiring", "application.submitted");
                awaitReady(applications);
                for (int i = 0; i < NOBODY_HEARS; i++) {
                    draft(applications, i);
                }

                applications
                        .post("/applications/" + NOBODY_HEARS + "/submit", Map.of())
                        .good();
                awaitMessages(channel, queue, 1);

                channel.queueBind(queue, "hiring", "application.drafted");
                awaitMessages(channel, queue, 1 + NOBODY_HEARS);
            } finally {
                service.stop();
            }
        }
    }

    private static void awaitReady(Rest applications) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> applications.get("/health/readiness").status() == 200);
    }

    private static void draft(Rest applications, int number) {
        Map<String, Object> form = Map.of(
                "firstName", "Dorothy",
                "lastName", "Vaughan",
                "email", "d-" + number + "@example.com",
                "position", "Lead");
        applications.post("/applications", form).good();
    }

    private static void awaitMessages(Channel channel, String queue, long count) {
        Awaitility.await(count + " messages")
                .atMost(Duration.ofSeconds(20))
                .until(() -> channel.messageCount(queue) == count);
    }
}
