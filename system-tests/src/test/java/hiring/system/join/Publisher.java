package hiring.system.join;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import hiring.choreography.broker.Topology;
import hiring.choreography.event.Event;
import hiring.choreography.event.EventCodec;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** A client that publishes what another service would; not for several threads. */
record Publisher(Connection connection, Channel channel) implements AutoCloseable {

    private static final long CONFIRM_MILLIS = 60_000;

    static Publisher connect(URI broker) throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(broker);
        factory.setAutomaticRecoveryEnabled(false);
        Connection connection = factory.newConnection();
        Channel channel = connection.createChannel();
        channel.exchangeDeclare(Topology.EXCHANGE, "topic", true);
        channel.confirmSelect();
        return new Publisher(connection, channel);
    }

    /** Binds a queue to all events, as the aggregator would: what no queue receives is not published. */
    void bindQueueToEverything() throws IOException {
        channel.queueBind(channel.queueDeclare().getQueue(), Topology.EXCHANGE, "#");
    }

    /** Publishes an event for each application, and returns when the broker has confirmed all of them. */
    void publish(int applications, LongFunction<Event> event) throws Exception {
        for (long application : LongStream.rangeClosed(1, applications).toArray()) {
            publish(event.apply(application));
        }
        channel.waitForConfirmsOrDie(CONFIRM_MILLIS);
    }

    private void publish(Event event) throws IOException {
        AMQP.BasicProperties properties = new AMQP.BasicProperties.Builder()
                .contentType(EventCodec.CONTENT_TYPE)
                .deliveryMode(2)
                .build();
        byte[] body = EventCodec.write(event).getBytes(StandardCharsets.UTF_8);
        channel.basicPublish(Topology.EXCHANGE, event.type().routingKey(), true, properties, body);
    }

    /** The number of messages in a queue, without unacknowledged ones. */
    long waitingIn(String queue) throws IOException {
        return channel.messageCount(queue);
    }

    @Override
    public void close() {
        connection.abort();
    }
}
