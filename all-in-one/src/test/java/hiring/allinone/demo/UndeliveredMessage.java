package hiring.allinone.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.MessageProperties;
import hiring.allinone.broker.EmbeddedBroker;
import hiring.choreography.event.EventCodec;
import hiring.choreography.testing.OtherServices;
import java.nio.file.Path;
import java.util.Map;

/** A message in the directory of a broker that its consumer has not received yet. */
final class UndeliveredMessage {

    private static final String QUEUE = "phone-screen-service";
    private static final long CONFIRM_MILLIS = 10_000;

    private UndeliveredMessage() {}

    /** Publishes the submission of an application to the queue of the phone screen service. */
    static void leaveIn(Path directory, long application) throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        try (EmbeddedBroker broker = EmbeddedBroker.onDisk(0, directory)) {
            factory.setUri(broker.uri());
            try (Connection connection = factory.newConnection()) {
                publish(
                        connection.createChannel(),
                        EventCodec.write(OtherServices.of(application).submitted()));
            }
        }
    }

    private static void publish(Channel channel, String event) throws Exception {
        channel.confirmSelect();
        channel.queueDeclare(QUEUE, true, false, false, Map.of());
        channel.basicPublish("", QUEUE, true, MessageProperties.PERSISTENT_BASIC, event.getBytes(UTF_8));
        channel.waitForConfirmsOrDie(CONFIRM_MILLIS);
    }
}
