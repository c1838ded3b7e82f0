package hiring.choreography.broker;

import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

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

    /** Declares a service's queue and binds it to its routing keys. */
    public void declareQueue(Channel channel, String queue, Collection<String> routingKeys) throws IOException {
        declareExchange(channel);
        channel.queueDeclare(queue, true, false, false, arguments());
        bind(channel, queue, routingKeys);
    }

    /** Binds a queue to more routing keys. */
    public void bind(Channel channel, String queue, Collection<String> routingKeys) throws IOException {
        for (String routingKey : routingKeys) {
            channel.queueBind(queue, EXCHANGE, routingKey);
        }
    }

    /**
     * How many messages wait in a queue; empty if there is no such queue.
     *
     * @param channel which is left as it is: asking for a queue that does not exist closes the channel it is asked on
     */
    public static Optional<Long> waiting(Channel channel, String queue) {
        try (Channel asking = channel.getConnection().createChannel()) {
            return Optional.of((long) asking.queueDeclarePassive(queue).getMessageCount());
        } catch (IOException | TimeoutException e) {
            if (!channel.isOpen()) {
                throw new IllegalStateException("the broker went away", e);
            }
            return Optional.empty();
        }
    }

    private Map<String, Object> arguments() {
        return quorumQueues ? Map.of("x-queue-type", "quorum", "x-delivery-limit", DELIVERIES_ALLOWED) : Map.of();
    }
}
