package hiring.system.thirdparty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.Delivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * A stage of its own, {@code aptitude-test}, as a plain AMQP client: it consumes {@code application.submitted} and {@code
 * phone-screen.passed}, opens its stage when the process of the application says so, and passes every candidate.
 */
public final class AptitudeTesting implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EXCHANGE = "hiring";
    private static final String QUEUE = "aptitude-test-service";

    private final Connection connection;
    private final Channel channel;
    private final Map<String, JsonNode> processes = new HashMap<>();
    private final Set<String> passedByPhone = new HashSet<>();
    private final Set<String> done = new HashSet<>();

    private AptitudeTesting(Connection connection, Channel channel) {
        this.connection = connection;
        this.channel = channel;
    }

    /** Starts to consume. */
    public static AptitudeTesting consumingFrom(URI broker)
            throws IOException, TimeoutException, GeneralSecurityException, URISyntaxException {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(broker);
        Connection connection = factory.newConnection("aptitude-test");
        Channel channel = connection.createChannel();
        channel.exchangeDeclare(EXCHANGE, BuiltinExchangeType.TOPIC, true);
        channel.queueDeclare(QUEUE, true, false, false, Map.of());
        channel.queueBind(QUEUE, EXCHANGE, "application.submitted");
        channel.queueBind(QUEUE, EXCHANGE, "phone-screen.passed");
        AptitudeTesting stage = new AptitudeTesting(connection, channel);
        channel.basicConsume(QUEUE, false, stage::onDelivery, tag -> {});
        return stage;
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }

    private void onDelivery(String consumer, Delivery delivery) throws IOException {
        JsonNode event = JSON.readTree(delivery.getBody());
        String application = event.path("subject").asText();
        if (event.path("type").asText().equals("hiring.application.submitted")) {
            processes.put(application, event.path("data").path("process"));
        } else {
            passedByPhone.add(application);
        }
        if (itsTurnHasCome(application) && done.add(application)) {
            publish(application, "opened", 1, "PENDING", event.path("id").asText());
            publish(application, "passed", 2, "PASSED", application + "/aptitude-test/1");
        }
        channel.basicAck(delivery.getEnvelope().getDeliveryTag(), false);
    }

    private boolean itsTurnHasCome(String application) {
        JsonNode process = processes.get(application);
        return process != null && process.path("stages").has("aptitude-test") && passedByPhone.contains(application);
    }

    private void publish(String application, String verb, int revision, String status, String cause) {
        ObjectNode event = JSON.createObjectNode();
        event.put("specversion", "1.0")
                .put("id", application + "/aptitude-test/" + revision)
                .put("source", "/aptitude-test-service")
                .put("type", "hiring.aptitude-test." + verb)
                .put("subject", application)
                .put("time", Instant.now().toString())
                .put("datacontenttype", "application/json")
                .put("causationid", cause)
                .put("actor", "aptitude-test-service")
                .put("revision", revision);
        ObjectNode data = event.putObject("data");
        data.put("stage", "aptitude-test")
                .put("status", status)
                .put("since", Instant.now().toString());
        if (status.equals("PASSED")) {
            data.put("outcome", "PASSED");
        }
        try {
            AMQP.BasicProperties properties = new AMQP.BasicProperties.Builder()
                    .contentType("application/cloudevents+json")
                    .deliveryMode(2)
                    .build();
            channel.basicPublish(EXCHANGE, "aptitude-test." + verb, properties, JSON.writeValueAsBytes(event));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
