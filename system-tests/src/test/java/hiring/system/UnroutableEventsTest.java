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

/** Events without a bound queue wait in the outbox and do not block other events. */
class UnroutableEventsTest {

    /** More than one batch of the relay. */
    private static final int UNROUTABLE = 600;

    @Test
    void wait_without_blocking_other_events() throws Exception {
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
                for (int i = 0; i < UNROUTABLE; i++) {
                    draft(applications, i);
                }

                applications
                        .post("/applications/" + UNROUTABLE + "/submit", Map.of())
                        .good();
                awaitMessages(channel, queue, 1);

                channel.queueBind(queue, "hiring", "application.drafted");
                awaitMessages(channel, queue, 1 + UNROUTABLE);
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
