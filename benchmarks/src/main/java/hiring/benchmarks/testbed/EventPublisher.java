package hiring.benchmarks.testbed;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.MessageProperties;
import hiring.choreography.broker.Topology;
import hiring.choreography.event.Event;
import hiring.choreography.event.EventCodec;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Publishes events as their owners do. */
public final class EventPublisher implements AutoCloseable {

    private static final String QUEUE = "status-aggregator";
    private static final int UNCONFIRMED = 500;
    private static final long CONFIRMED_WITHIN_MILLIS = 30_000;

    private final Connection connection;
    private final Channel channel;

    private EventPublisher(Connection connection, Channel channel) {
        this.connection = connection;
        this.channel = channel;
    }

    /** Connects to a broker. */
    public static EventPublisher to(URI broker) throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(broker);
        Connection connection = factory.newConnection("benchmarks");
        Channel channel = connection.createChannel();
        channel.confirmSelect();
        return new EventPublisher(connection, channel);
    }

    /** Publishes events in order, and returns when the broker has confirmed all of them. */
    public synchronized void publish(List<Event> events) throws Exception {
        int unconfirmed = 0;
        for (Event event : events) {
            channel.basicPublish(
                    Topology.EXCHANGE,
                    event.type().routingKey(),
                    MessageProperties.PERSISTENT_BASIC
                            .builder()
                            .contentType(EventCodec.CONTENT_TYPE)
                            .build(),
                    EventCodec.write(event).getBytes(StandardCharsets.UTF_8));
            if (++unconfirmed == UNCONFIRMED) {
                channel.waitForConfirmsOrDie(CONFIRMED_WITHIN_MILLIS);
                unconfirmed = 0;
            }
        }
        channel.waitForConfirmsOrDie(CONFIRMED_WITHIN_MILLIS);
    }

    /** The number of events in the queue of the aggregator, without unacknowledged ones. */
    public synchronized long waiting() throws Exception {
        return channel.messageCount(QUEUE);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
