package hiring.choreography.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.ConfirmCallback;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A broker may confirm in any order, one by one or several at once, and every confirm belongs to one publication. */
@Timeout(30)
class ConfirmMatchingTest {

    private final OutgoingMessage first = OutgoingMessage.toAll("offer.opened", 1, "{}");
    private final OutgoingMessage second = OutgoingMessage.toAll("offer.opened", 2, "{}");
    private final OutgoingMessage third = OutgoingMessage.toAll("offer.opened", 3, "{}");

    @Test
    void a_confirm_of_one_says_nothing_of_those_before_it() {
        assertThat(publish(acks(3, false), nacks(2, false), acks(1, false))).containsExactly(first, third);
    }

    @Test
    void a_confirm_of_several_reaches_back_to_the_last_that_was_settled() {
        assertThat(publish(nacks(1, false), acks(3, true))).containsExactly(second, third);
    }

    @Test
    void a_refusal_of_several_does_not_undo_what_was_confirmed() {
        assertThat(publish(acks(2, false), nacks(3, true))).containsExactly(second);
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
        return new Settlement(true, tag, multiple);
    }

    private static Settlement nacks(long tag, boolean multiple) {
        return new Settlement(false, tag, multiple);
    }

    private record Settlement(boolean taken, long tag, boolean multiple) {}

    /** Says what it was told to say, once the last message has been published. */
    private static final class ScriptedBroker {

        private final long last;
        private final List<Settlement> script;
        private final List<ConfirmCallback> callbacks = new ArrayList<>();
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
                            case "getNextPublishSeqNo" -> {
                                return published.incrementAndGet();
                            }
                            case "basicPublish" -> speakAfterTheLast();
                            case "isOpen" -> {
                                return true;
                            }
                            default -> {}
                        }
                        return null;
                    });
        }

        private void speakAfterTheLast() throws IOException {
            if (published.get() == last) {
                for (Settlement settlement : script) {
                    callbacks.get(settlement.taken() ? 0 : 1).handle(settlement.tag(), settlement.multiple());
                }
            }
        }
    }
}
