package hiring.choreography.broker;

import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;

/**
 * The exchange and the queues. They are declared the same on every broker, and so without arguments, unless RabbitMQ's
 * replicated queues are asked for ({@code hiring.broker.quorum-queues}).
 */
@Singleton
public final class Topology {

    /** The one topic exchange. */
    public static final String EXCHANGE = "hiring";

    /** With a low limit a few crashes of a consumer would throw away messages that nothing is wrong with. */
    private static final int DELIVERIES_ALLOWED = 1_000_000;

    private final boolean quorumQueues;

    Topology(@Value("${hiring.broker.quorum-queues:false}") boolean quorumQueues) {
        this.quorumQueues = quorumQueues;
    }

    /** Declares the exchange. */
    public void declareExchange(Channel channel) throws IOException {
        channel.exchangeDeclare(EXCHANGE, BuiltinExchangeType.TOPIC, true);
    }

    /** Declares a service's queue and the queue of what it had to park, and binds the first to its routing keys. */
    public void declareQueues(Channel channel, String queue, Collection<String> routingKeys) throws IOException {
        declareExchange(channel);
        channel.queueDeclare(queue, true, false, false, arguments());
        channel.queueDeclare(parkedQueue(queue), true, false, false, arguments());
        for (String routingKey : routingKeys) {
            channel.queueBind(queue, EXCHANGE, routingKey);
        }
    }

    /** Where a service puts messages that it can never handle. */
    public static String parkedQueue(String queue) {
        return queue + ".parked";
    }

    private Map<String, Object> arguments() {
        return quorumQueues ? Map.of("x-queue-type", "quorum", "x-delivery-limit", DELIVERIES_ALLOWED) : Map.of();
    }
}
