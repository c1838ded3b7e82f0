package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.GetResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that nobody can understand are put aside with the cause, and everything else flows on. */
@ExtendWith(WholeSystem.class)
class GarbageTest {

    private static final String UNKNOWN_TYPE = """
            {"specversion":"1.0","id":"1/phone-screen/9","source":"/phone-screen-service",
             "type":"hiring.phone-screen.exploded","subject":"1","time":"2026-11-21T09:30:00Z","revision":9,
             "data":{"stage":"phone-screen","status":"PASSED"}}""";

    private final RunningHiring hiring;
    private final Recruiting team;

    GarbageTest(RunningHiring hiring, Recruiting team) {
        this.hiring = hiring;
        this.team = team;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phone-screen-service",
                "onsite-interview-service",
                "background-check-service",
                "health-screening-service",
                "offer-service",
                "status-aggregator"
            })
    void is_parked_with_its_cause_on_every_queue(String queue) throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(hiring.broker());
        try (Connection connection = factory.newConnection("garbage");
                Channel channel = connection.createChannel()) {
            channel.basicPublish("", queue, new AMQP.BasicProperties(), new byte[] {0, 1, 2, (byte) 0xff});
            channel.basicPublish("", queue, new AMQP.BasicProperties(), UNKNOWN_TYPE.getBytes(StandardCharsets.UTF_8));

            assertThat(causeOfTheNextParked(channel, queue)).contains("not a CloudEvent");
            assertThat(causeOfTheNextParked(channel, queue)).contains("unknown type \"hiring.phone-screen.exploded\"");
        }
        long id = team.hired();
        team.awaitOverall(id, "HIRED");
    }

    private static String causeOfTheNextParked(Channel channel, String queue) {
        return Awaitility.await("a message in " + queue + ".parked")
                .atMost(Duration.ofSeconds(20))
                .until(() -> Optional.ofNullable(channel.basicGet(queue + ".parked", true)), Optional::isPresent)
                .map(GetResponse::getProps)
                .map(properties -> String.valueOf(properties.getHeaders().get("x-parked-cause")))
                .orElseThrow();
    }
}
