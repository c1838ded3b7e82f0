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

/** One durable queue behind a topic exchange: enough to tell whether a broker works. */
record Mailbox(Connection connection, Channel channel) implements AutoCloseable {

    private static final String NAME = "mailbox";
    private static final long CONFIRM_MILLIS = 10_000;

    static Mailbox open(URI broker) throws Exception {
        var factory = new ConnectionFactory();
        factory.setUri(broker);
        factory.setAutomaticRecoveryEnabled(false);
        var connection = factory.newConnection();
        var channel = connection.createChannel();
        channel.confirmSelect();
        channel.exchangeDeclare(NAME, "topic", true);
        channel.queueDeclare(NAME, true, false, false, Map.of());
        channel.queueBind(NAME, NAME, "letter.*");
        return new Mailbox(connection, channel);
    }

    /** Returns once the broker has taken responsibility for the letter. */
    void post(String letter) throws Exception {
        channel.basicPublish(NAME, "letter.posted", true, PERSISTENT_TEXT_PLAIN, letter.getBytes(UTF_8));
        channel.waitForConfirmsOrDie(CONFIRM_MILLIS);
    }

    Optional<String> collect() throws IOException {
        return Optional.ofNullable(channel.basicGet(NAME, true)).map(letter -> new String(letter.getBody(), UTF_8));
    }

    @Override
    public void close() {
        connection.abort();
    }
}
