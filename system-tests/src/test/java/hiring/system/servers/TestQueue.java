package hiring.system.servers;

import static com.rabbitmq.client.MessageProperties.PERSISTENT_TEXT_PLAIN;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** A durable queue with a topic exchange, to check that a broker works. */
record TestQueue(Connection connection, Channel channel) implements AutoCloseable {

    private static final String NAME = "test-queue";
    private static final long CONFIRM_MILLIS = 10_000;

    static TestQueue open(URI broker) throws Exception {
        var factory = new ConnectionFactory();
        factory.setUri(broker);
        factory.setAutomaticRecoveryEnabled(false);
        var connection = factory.newConnection();
        var channel = connection.createChannel();
        channel.confirmSelect();
        channel.exchangeDeclare(NAME, "topic", true);
        channel.queueDeclare(NAME, true, false, false, Map.of());
        channel.queueBind(NAME, NAME, "message.*");
        return new TestQueue(connection, channel);
    }

    /** Publishes a message, and returns when the broker has confirmed it. */
    void publish(String message) throws Exception {
        channel.basicPublish(NAME, "message.published", true, PERSISTENT_TEXT_PLAIN, message.getBytes(UTF_8));
        channel.waitForConfirmsOrDie(CONFIRM_MILLIS);
    }

    Optional<String> poll() throws IOException {
        return Optional.ofNullable(channel.basicGet(NAME, true)).map(message -> new String(message.getBody(), UTF_8));
    }

    @Override
    public void close() {
        connection.abort();
    }
}
