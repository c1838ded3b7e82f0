package hiring.choreography.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rabbitmq.client.AlreadyClosedException;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import hiring.allinone.broker.EmbeddedBroker;
import hiring.choreography.broker.Topology;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** In this module, because the test needs a broker. */
@Timeout(60)
class ConfirmWindowTest {

    private static final String QUEUE = "offer-service";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
    private static final Duration FAR_TOO_LONG = Duration.ofHours(1);

    private final EmbeddedBroker broker = EmbeddedBroker.inMemory(0);
    private Connection connection;
    private Channel channel;

    @BeforeEach
    void connect() throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(broker.uri());
        factory.setAutomaticRecoveryEnabled(false);
        connection = factory.newConnection();
        channel = connection.createChannel();
        channel.exchangeDeclare(Topology.EXCHANGE, "topic", true);
        channel.queueDeclare(QUEUE, true, false, false, Map.of());
        channel.queueBind(QUEUE, Topology.EXCHANGE, "offer.*");
    }

    @AfterEach
    void close() {
        connection.abort();
        broker.close();
    }

    @Test
    void confirms_a_whole_window_that_is_in_the_queue_by_then() throws Exception {
        List<OutgoingMessage> events = events("offer.opened", 1, 500);

        List<OutgoingMessage> confirmed = ConfirmWindow.on(channel).publish(events, LONG_ENOUGH);

        assertThat(confirmed).containsExactlyInAnyOrderElementsOf(events);
        assertThat(channel.messageCount(QUEUE)).isEqualTo(500);
    }

    @Test
    void does_not_count_unroutable_events_as_confirmed() throws Exception {
        OutgoingMessage routable = event(1, "offer.opened");
        OutgoingMessage unroutable = event(2, "unrouted.event");

        List<OutgoingMessage> confirmed =
                ConfirmWindow.on(channel).publish(List.of(routable, unroutable, event(3, "offer.closed")), LONG_ENOUGH);

        assertThat(confirmed).contains(routable).doesNotContain(unroutable).hasSize(2);
    }

    @Test
    void reaches_one_queue_alone_by_its_name() throws Exception {
        OutgoingMessage known = OutgoingMessage.to(QUEUE, 1, "{}");
        OutgoingMessage unknown = OutgoingMessage.to("unknown-service", 2, "{}");

        List<OutgoingMessage> confirmed = ConfirmWindow.on(channel).publish(List.of(known, unknown), LONG_ENOUGH);

        assertThat(confirmed).containsExactly(known);
        assertThat(channel.messageCount(QUEUE)).isEqualTo(1);
    }

    @Test
    void starts_afresh_with_every_window() throws Exception {
        ConfirmWindow window = ConfirmWindow.on(channel);
        window.publish(events("unrouted.event", 1, 20), LONG_ENOUGH);

        List<OutgoingMessage> again = window.publish(events("offer.opened", 1, 20), LONG_ENOUGH);

        assertThat(again).hasSize(20);
    }

    @Test
    void confirms_an_empty_window_at_once() throws Exception {
        assertThat(ConfirmWindow.on(channel).publish(List.of(), FAR_TOO_LONG)).isEmpty();
    }

    @Test
    void does_not_wait_for_confirms_on_a_channel_that_the_broker_has_closed() throws Exception {
        ConfirmWindow window = ConfirmWindow.on(channel);
        channel.exchangeDelete(Topology.EXCHANGE);

        assertThatThrownBy(() -> window.publish(events("offer.opened", 1, 20), FAR_TOO_LONG))
                .isInstanceOfAny(IOException.class, AlreadyClosedException.class);
    }

    @Test
    void does_not_wait_for_confirms_when_the_broker_has_gone() throws Exception {
        ConfirmWindow window = ConfirmWindow.on(channel);
        broker.close();

        assertThatThrownBy(() -> window.publish(events("offer.opened", 1, 20), FAR_TOO_LONG))
                .isInstanceOfAny(IOException.class, AlreadyClosedException.class);
    }

    private static List<OutgoingMessage> events(String routingKey, long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(seq -> event(seq, routingKey))
                .toList();
    }

    private static OutgoingMessage event(long seq, String routingKey) {
        return OutgoingMessage.toAll(routingKey, seq, "{}");
    }
}
