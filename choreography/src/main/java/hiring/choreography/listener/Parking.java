package hiring.choreography.listener;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Delivery;
import hiring.choreography.broker.Topology;
import hiring.choreography.service.Failures;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts messages that can never be handled into the service's parked queue, unchanged, with the cause in their headers.
 * The broker has confirmed the copy before the original is acknowledged, so none is lost on the way.
 */
final class Parking {

    /** Why it was parked. */
    static final String CAUSE = "x-parked-cause";

    /** When it was parked, in milliseconds since 1970. */
    static final String AT = "x-parked-at";

    /** The routing key that it came with. */
    static final String ROUTING_KEY = "x-parked-routing-key";

    private static final Logger LOG = LoggerFactory.getLogger(Parking.class);
    private static final Duration CONFIRM_WITHIN = Duration.ofSeconds(30);
    private static final int PERSISTENT = 2;

    private final Channel channel;
    private final String queue;
    private final Clock clock;

    private Parking(Channel channel, String queue, Clock clock) {
        this.channel = channel;
        this.queue = queue;
        this.clock = clock;
    }

    static Parking on(Channel channel, String queue, Clock clock) throws IOException {
        channel.confirmSelect();
        return new Parking(channel, queue, clock);
    }

    void park(Delivery message, Exception cause) throws IOException, InterruptedException, TimeoutException {
        String why = Failures.allInOneLine(cause);
        LOG.warn(
                "parked in={} routingKey={} cause={}",
                Topology.parkedQueue(queue),
                message.getEnvelope().getRoutingKey(),
                why);
        Map<String, Object> headers = new HashMap<>();
        if (message.getProperties().getHeaders() != null) {
            headers.putAll(message.getProperties().getHeaders());
        }
        headers.put(CAUSE, why);
        headers.put(AT, clock.millis());
        headers.put(ROUTING_KEY, message.getEnvelope().getRoutingKey());
        AMQP.BasicProperties properties = message.getProperties()
                .builder()
                .headers(headers)
                .deliveryMode(PERSISTENT)
                .build();
        channel.basicPublish("", Topology.parkedQueue(queue), true, properties, message.getBody());
        channel.waitForConfirmsOrDie(CONFIRM_WITHIN.toMillis());
    }
}
