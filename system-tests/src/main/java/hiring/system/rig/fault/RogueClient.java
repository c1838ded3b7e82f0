package hiring.system.rig.fault;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeoutException;

/** A broker client with valid credentials that does what no service would. */
record RogueClient(Connection connection, Channel channel) implements AutoCloseable {

    private static final String EXCHANGE = "hiring";
    private static final long CONFIRM_MILLIS = 20_000;
    private static final String UNKNOWN_TYPE = """
            {"specversion":"1.0","id":"1/phone-screen/%d","source":"/phone-screen-service",
             "type":"hiring.phone-screen.exploded","subject":"1","time":"2026-11-21T09:30:00Z","revision":9,
             "data":{"stage":"phone-screen","status":"PASSED"}}""";

    static RogueClient on(URI broker) throws Exception {
        var factory = new ConnectionFactory();
        factory.setUri(broker);
        factory.setAutomaticRecoveryEnabled(false);
        var connection = factory.newConnection("rogue-client");
        var channel = connection.createChannel();
        channel.confirmSelect();
        return new RogueClient(connection, channel);
    }

    /** Publishes bytes that are not an event to a queue, different ones each time. */
    void garbage(String queue, int number) throws IOException, InterruptedException, TimeoutException {
        publish(queue, ("\u0000\u0001garbage " + number).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Publishes an event of an unknown type to a queue. */
    void unknownType(String queue, int number) throws IOException, InterruptedException, TimeoutException {
        publish(queue, UNKNOWN_TYPE.formatted(number).getBytes(StandardCharsets.UTF_8));
    }

    private void publish(String queue, byte[] body) throws IOException, InterruptedException, TimeoutException {
        channel.basicPublish(
                "", queue, new AMQP.BasicProperties.Builder().deliveryMode(2).build(), body);
        channel.waitForConfirmsOrDie(CONFIRM_MILLIS);
    }

    /** Removes a binding of a queue: events that it would route are lost silently. */
    void unbind(String queue, String routingKey) throws IOException {
        channel.queueUnbind(queue, EXCHANGE, routingKey);
    }

    /** Restores a binding of a queue. */
    void bind(String queue, String routingKey) throws IOException {
        channel.queueBind(queue, EXCHANGE, routingKey);
    }

    @Override
    public void close() {
        connection.abort();
    }
}
