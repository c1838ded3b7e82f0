package hiring.benchmarks.hires;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** The floor's way to RabbitMQ: persistent messages on a channel in confirm mode, and quorum queues. */
final class FloorBroker implements AutoCloseable {

    private static final String EXCHANGE = "floor";
    private static final int PREFETCH = 500;
    private static final AMQP.BasicProperties PERSISTENT =
            new AMQP.BasicProperties.Builder().deliveryMode(2).build();

    private final Connection connection;
    private final Channel publishing;

    private FloorBroker(Connection connection, Channel publishing) {
        this.connection = connection;
        this.publishing = publishing;
    }

    static FloorBroker connect(URI uri) throws IOException {
        try {
            ConnectionFactory factory = new ConnectionFactory();
            factory.setUri(uri);
            Connection connection = factory.newConnection("floor");
            Channel channel = connection.createChannel();
            channel.exchangeDeclare(EXCHANGE, BuiltinExchangeType.TOPIC, true);
            channel.confirmSelect();
            return new FloorBroker(connection, channel);
        } catch (TimeoutException | GeneralSecurityException | java.net.URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** Publishes events; their confirms come in the background. */
    synchronized void publish(List<FloorEvent> events) {
        try {
            for (FloorEvent event : events) {
                publishing.basicPublish(EXCHANGE, event.routingKey(), PERSISTENT, event.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Consumes a queue in batches, each acknowledged after it was handled. */
    FloorConsumer consume(String queue, List<String> routingKeys, Consumer<List<FloorEvent>> handler)
            throws IOException {
        Channel channel = connection.createChannel();
        channel.queueDeclare(queue, true, false, false, Map.of("x-queue-type", "quorum"));
        for (String key : routingKeys) {
            channel.queueBind(queue, EXCHANGE, key);
        }
        channel.basicQos(PREFETCH);
        return FloorConsumer.start(queue, channel, handler);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
