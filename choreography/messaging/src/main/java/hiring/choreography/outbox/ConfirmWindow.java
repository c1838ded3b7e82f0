package hiring.choreography.outbox;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Return;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * A window of events published on one channel in confirm mode, each matched to its own confirm.
 *
 * <p>Unroutable messages come back before their ack on RabbitMQ, and as a nack before their return on the embedded
 * broker; an event counts as confirmed if it was acked and did not come back. Returns are distinguished by the tag of their
 * publication, not by their event: one that comes late must not count against the next attempt.
 */
final class ConfirmWindow {

    private static final int PERSISTENT = 2;

    private static final Duration CONFIRM_WITHIN = Duration.ofSeconds(30);

    private final Channel channel;
    private final NavigableMap<Long, OutgoingMessage> unsettled = new TreeMap<>();
    private final NavigableMap<Long, OutgoingMessage> acked = new TreeMap<>();
    private final Set<String> returned = new HashSet<>();

    private ConfirmWindow(Channel channel) {
        this.channel = channel;
    }

    /** Puts the channel into confirm mode. */
    static ConfirmWindow on(Channel channel) throws IOException {
        ConfirmWindow window = new ConfirmWindow(channel);
        channel.addReturnListener(window::returned);
        channel.addConfirmListener(
                (tag, multiple) -> window.settled(tag, multiple, true),
                (tag, multiple) -> window.settled(tag, multiple, false));
        channel.addShutdownListener(cause -> window.wakeUp());
        channel.confirmSelect();
        return window;
    }

    /**
     * Publishes events without waiting in between, then waits for what the broker says of each.
     *
     * @return those that the broker has taken charge of
     * @throws UncheckedIOException if the channel closed or the broker said nothing for 30 seconds
     */
    List<OutgoingMessage> publish(List<OutgoingMessage> messages) {
        try {
            return publish(messages, CONFIRM_WITHIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for confirms", e);
        }
    }

    List<OutgoingMessage> publish(List<OutgoingMessage> events, Duration allowed)
            throws IOException, InterruptedException {
        begin();
        for (OutgoingMessage event : events) {
            publish(event);
        }
        awaitSettled(allowed);
        return confirmed();
    }

    private synchronized void begin() {
        unsettled.clear();
        acked.clear();
        returned.clear();
    }

    private void publish(OutgoingMessage event) throws IOException {
        long tag = channel.getNextPublishSeqNo();
        synchronized (this) {
            unsettled.put(tag, event);
        }
        AMQP.BasicProperties properties = new AMQP.BasicProperties.Builder()
                .contentType(event.contentType())
                .deliveryMode(PERSISTENT)
                .messageId(Long.toString(tag))
                .build();
        channel.basicPublish(
                event.exchange(),
                event.routingKey(),
                true,
                properties,
                event.body().getBytes(StandardCharsets.UTF_8));
    }

    private synchronized void awaitSettled(Duration allowed) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + allowed.toNanos();
        while (!unsettled.isEmpty()) {
            long millisLeft = (deadline - System.nanoTime()) / 1_000_000;
            if (!channel.isOpen() || millisLeft <= 0) {
                throw new IOException("no confirm for " + unsettled.size() + " events");
            }
            wait(millisLeft);
        }
    }

    private synchronized List<OutgoingMessage> confirmed() {
        return acked.entrySet().stream()
                .filter(entry -> !returned.contains(Long.toString(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    private synchronized void settled(long tag, boolean multiple, boolean taken) {
        NavigableMap<Long, OutgoingMessage> now =
                multiple ? unsettled.headMap(tag, true) : unsettled.subMap(tag, true, tag, true);
        if (taken) {
            acked.putAll(now);
        }
        now.clear();
        notifyAll();
    }

    private synchronized void returned(Return message) {
        returned.add(message.getProperties().getMessageId());
    }

    private synchronized void wakeUp() {
        notifyAll();
    }
}
