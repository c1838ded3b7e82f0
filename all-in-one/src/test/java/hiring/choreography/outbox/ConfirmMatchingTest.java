package hiring.choreography.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.AlreadyClosedException;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.ConfirmCallback;
import com.rabbitmq.client.Return;
import com.rabbitmq.client.ReturnCallback;
import com.rabbitmq.client.ShutdownSignalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A broker may confirm in any order, one by one or several at once, and each confirm is matched to its message. */
@Timeout(30)
class ConfirmMatchingTest {

    private final OutgoingMessage first = OutgoingMessage.toAll("offer.opened", 1, "{}");
    private final OutgoingMessage second = OutgoingMessage.toAll("offer.opened", 2, "{}");
    private final OutgoingMessage third = OutgoingMessage.toAll("offer.opened", 3, "{}");

    @Test
    void a_single_confirm_does_not_confirm_earlier_messages() {
        assertThat(publish(acks(3, false), nacks(2, false), acks(1, false))).containsExactly(first, third);
    }

    @Test
    void a_multiple_confirm_covers_all_unsettled_messages_before_it() {
        assertThat(publish(nacks(1, false), acks(3, true))).containsExactly(second, third);
    }

    @Test
    void a_multiple_nack_does_not_revoke_earlier_confirms() {
        assertThat(publish(acks(2, false), nacks(3, true))).containsExactly(second);
    }

    @Test
    void a_returned_message_is_not_confirmed_although_it_is_acked_afterwards() {
        assertThat(publish(returns(2), acks(3, true))).containsExactly(first, third);
    }

    @Test
    void a_message_that_could_not_be_sent_counts_as_unconfirmed_and_is_published_again() throws IOException {
        ConfirmTracker<Message> tracker = ConfirmTracker.on(brokenChannel());
        Message message = new Message(first);

        assertThatThrownBy(() -> tracker.publish(message)).isInstanceOf(AlreadyClosedException.class);

        assertThat(tracker.unconfirmed()).containsExactly(message);
        assertThatThrownBy(tracker::awaitRoom).isInstanceOf(IOException.class);
    }

    private record Message(OutgoingMessage message) implements ConfirmTracker.Tracked {

        @Override
        public void confirmed() {
            throw new AssertionError("confirmed without an ack");
        }
    }

    private static Channel brokenChannel() {
        return (Channel) Proxy.newProxyInstance(
                ConfirmMatchingTest.class.getClassLoader(),
                new Class<?>[] {Channel.class},
                (channel, method, arguments) -> switch (method.getName()) {
                    case "getNextPublishSeqNo" -> 1L;
                    case "isOpen" -> false;
                    case "basicPublish" ->
                        throw new AlreadyClosedException(new ShutdownSignalException(true, false, null, null));
                    default -> null;
                });
    }

    private List<OutgoingMessage> publish(Settlement... settlements) {
        try {
            return ConfirmWindow.on(new ScriptedBroker(3, List.of(settlements)).channel())
                    .publish(List.of(first, second, third));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Settlement acks(long tag, boolean multiple) {
        return new Settlement(Answer.ACK, tag, multiple);
    }

    private static Settlement nacks(long tag, boolean multiple) {
        return new Settlement(Answer.NACK, tag, multiple);
    }

    private static Settlement returns(long tag) {
        return new Settlement(Answer.RETURN, tag, false);
    }

    /** The answers of a broker about a message. */
    private enum Answer {
        ACK,
        NACK,
        RETURN
    }

    private record Settlement(Answer answer, long tag, boolean multiple) {}

    /** Delivers its scripted answers after the last message was published. */
    private static final class ScriptedBroker {

        private final long last;
        private final List<Settlement> script;
        private final List<ConfirmCallback> callbacks = new ArrayList<>();
        private final List<ReturnCallback> returns = new ArrayList<>();
        private final AtomicLong published = new AtomicLong();

        ScriptedBroker(long last, List<Settlement> script) {
            this.last = last;
            this.script = script;
        }

        Channel channel() {
            return (Channel) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Channel.class}, (channel, method, arguments) -> {
                        switch (method.getName()) {
                            case "addConfirmListener" -> {
                                callbacks.add((ConfirmCallback) arguments[0]);
                                callbacks.add((ConfirmCallback) arguments[1]);
                            }
                            case "addReturnListener" -> returns.add((ReturnCallback) arguments[0]);
                            case "getNextPublishSeqNo" -> {
                                return published.incrementAndGet();
                            }
                            case "basicPublish" -> deliverAfterTheLast();
                            case "isOpen" -> {
                                return true;
                            }
                            default -> {}
                        }
                        return null;
                    });
        }

        private void deliver(Settlement settlement) throws IOException {
            switch (settlement.answer()) {
                case ACK -> callbacks.get(0).handle(settlement.tag(), settlement.multiple());
                case NACK -> callbacks.get(1).handle(settlement.tag(), settlement.multiple());
                case RETURN -> returns.get(0).handle(returned(settlement.tag()));
            }
        }

        private static Return returned(long tag) {
            return new Return(
                    312,
                    "NO_ROUTE",
                    "hiring",
                    "offer.opened",
                    new AMQP.BasicProperties.Builder()
                            .messageId(Long.toString(tag))
                            .build(),
                    new byte[0]);
        }

        private void deliverAfterTheLast() throws IOException {
            if (published.get() == last) {
                for (Settlement settlement : script) {
                    deliver(settlement);
                }
            }
        }
    }
}
