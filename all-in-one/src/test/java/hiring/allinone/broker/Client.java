package hiring.allinone.broker;

import static com.rabbitmq.client.MessageProperties.PERSISTENT_TEXT_PLAIN;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.GetResponse;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A connection with one channel in confirm mode, as a service's relay has. */
record Client(Connection connection, Channel channel) implements AutoCloseable {

    static final String EXCHANGE = "hiring";

    private static final long CONFIRM_MILLIS = 10_000;

    static Client connect(URI uri) throws Exception {
        var factory = new ConnectionFactory();
        factory.setUri(uri);
        factory.setAutomaticRecoveryEnabled(false);
        var connection = factory.newConnection();
        var channel = connection.createChannel();
        channel.confirmSelect();
        return new Client(connection, channel);
    }

    void declareExchange() throws IOException {
        channel.exchangeDeclare(EXCHANGE, "topic", true);
    }

    void declareQueue(String queue, String... bindings) throws IOException {
        channel.queueDeclare(queue, true, false, false, Map.of());
        for (var binding : bindings) {
            channel.queueBind(queue, EXCHANGE, binding);
        }
    }

    void publish(String routingKey, String body) throws IOException {
        channel.basicPublish(EXCHANGE, routingKey, true, PERSISTENT_TEXT_PLAIN, body.getBytes(UTF_8));
    }

    void publishConfirmed(String routingKey, String body) throws Exception {
        publish(routingKey, body);
        awaitConfirms();
    }

    void awaitConfirms() throws Exception {
        channel.waitForConfirmsOrDie(CONFIRM_MILLIS);
    }

    /** Takes what is in the queue now, in order, and acknowledges it. */
    List<String> drain(String queue) throws IOException {
        var bodies = new ArrayList<String>();
        for (var next = get(queue); next.isPresent(); next = get(queue)) {
            bodies.add(new String(next.get().getBody(), UTF_8));
        }
        return bodies;
    }

    private Optional<GetResponse> get(String queue) throws IOException {
        return Optional.ofNullable(channel.basicGet(queue, true));
    }

    @Override
    public void close() {
        connection.abort();
    }
}
