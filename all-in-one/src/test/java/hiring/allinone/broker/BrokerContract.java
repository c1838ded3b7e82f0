package hiring.allinone.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rabbitmq.client.Delivery;
import com.rabbitmq.client.PossibleAuthenticationFailureException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for an embedded broker however it keeps its messages. */
abstract class BrokerContract {

    private static final int CONNECT_MILLIS = 1_000;

    @TempDir
    Path directory;

    private EmbeddedBroker broker;
    private Client client;

    abstract EmbeddedBroker start();

    @BeforeEach
    void startAndConnect() throws Exception {
        broker = start();
        client = Client.connect(broker.uri());
        client.declareExchange();
    }

    @AfterEach
    void disconnectAndStop() {
        client.close();
        broker.close();
    }

    @Test
    void routes_each_message_to_the_queues_whose_binding_fits() throws Exception {
        client.declareQueue("offer-service", "application.*", "*.passed");
        client.declareQueue("status-aggregator", "#");

        client.publishConfirmed("application.submitted", "submitted");
        client.publishConfirmed("phone-screen.passed", "passed");
        client.publishConfirmed("phone-screen.opened", "opened");

        assertThat(client.drain("offer-service")).containsExactly("submitted", "passed");
        assertThat(client.drain("status-aggregator")).containsExactly("submitted", "passed", "opened");
    }

    @Test
    void confirms_a_whole_window_of_messages() throws Exception {
        client.declareQueue("window", "#");

        for (int n = 0; n < 500; n++) {
            client.publish("offer.opened", "message " + n);
        }
        client.awaitConfirms();

        assertThat(client.drain("window")).hasSize(500).startsWith("message 0").endsWith("message 499");
    }

    @Test
    void returns_and_refuses_a_mandatory_message_that_no_queue_wants() throws Exception {
        var returned = new LinkedBlockingQueue<String>();
        var refused = new LinkedBlockingQueue<Long>();
        client.channel().addReturnListener(message -> returned.add(message.getRoutingKey()));
        client.channel().addConfirmListener((tag, multiple) -> {}, (tag, multiple) -> refused.add(tag));

        client.publish("unrouted.event", "lost");

        assertThat(returned.poll(10, SECONDS)).isEqualTo("unrouted.event");
        assertThat(refused.poll(10, SECONDS)).isEqualTo(1L);
    }

    @Test
    void delivers_no_more_than_the_prefetch_before_an_acknowledgement() throws Exception {
        client.declareQueue("busy", "#");
        publishNumbers(1, 5);

        try (var consumer = Client.connect(broker.uri())) {
            var deliveries = consume(consumer, "busy", 3);
            take(deliveries, 3);

            assertThat(client.drain("busy")).containsExactly("4", "5");
        }
    }

    @Test
    void acknowledges_all_messages_up_to_the_named_one_and_delivers_the_others_again() throws Exception {
        client.declareQueue("batches", "#");
        publishNumbers(1, 5);

        try (var consumer = Client.connect(broker.uri())) {
            var deliveries = consume(consumer, "batches", 5);
            consumer.channel().basicAck(take(deliveries, 3), true);
            consumer.channel().close();
        }

        assertThat(client.drain("batches")).containsExactly("4", "5");
    }

    @Test
    void knows_no_default_password() {
        var guest = URI.create("amqp://guest:guest@127.0.0.1:" + broker.uri().getPort());

        assertThatThrownBy(() -> Client.connect(guest)).isInstanceOf(PossibleAuthenticationFailureException.class);
    }

    @Test
    void does_not_listen_on_any_address_but_the_loopback_one() throws IOException {
        try (var socket = new Socket()) {
            var elsewhere = new InetSocketAddress("127.0.0.2", broker.uri().getPort());

            assertThatThrownBy(() -> socket.connect(elsewhere, CONNECT_MILLIS)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void may_be_closed_twice() {
        broker.close();
    }

    private void publishNumbers(int first, int last) throws Exception {
        for (int n = first; n <= last; n++) {
            client.publishConfirmed("some.number", Integer.toString(n));
        }
    }

    private static BlockingQueue<Delivery> consume(Client consumer, String queue, int prefetch) throws IOException {
        var deliveries = new LinkedBlockingQueue<Delivery>();
        consumer.channel().basicQos(prefetch);
        consumer.channel().basicConsume(queue, false, (tag, delivery) -> deliveries.add(delivery), tag -> {});
        return deliveries;
    }

    /** Waits for so many deliveries, numbered from 1, and answers the tag of the last one. */
    private static long take(BlockingQueue<Delivery> deliveries, int count) throws InterruptedException {
        var tag = 0L;
        for (int n = 1; n <= count; n++) {
            var delivery = deliveries.poll(10, SECONDS);
            assertThat(delivery).as("delivery %d", n).isNotNull();
            assertThat(new String(delivery.getBody(), UTF_8)).isEqualTo(Integer.toString(n));
            tag = delivery.getEnvelope().getDeliveryTag();
        }
        return tag;
    }
}
