package hiring.choreography.outbox;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Return;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Publishes on one channel without waiting for the confirm of each message, and says which were confirmed and which found no
 * queue.
 *
 * <p>Unroutable messages come back before their ack on RabbitMQ, and as a nack before their return on the embedded broker; so a
 * message is confirmed if it was acked and had not come back. Returns are distinguished by the tag of their publication, not by
 * their event: one that comes late must not count against the next attempt.
 */
final class ConfirmTracker<T extends ConfirmTracker.Tracked> {

    private static final int PERSISTENT = 2;
    private static final int MOST_UNCONFIRMED = 1_000;
    /** For how long a broker may say nothing before it counts as lost. */
    static final Duration CONFIRM_WITHIN = Duration.ofSeconds(30);

    /** A message whose confirm matters. */
    interface Tracked {

        /** What is published. */
        OutgoingMessage message();

        /** Called when the broker has taken charge of it. */
        void confirmed();
    }

    private final Channel channel;
    private final NavigableMap<Long, T> unconfirmed = new TreeMap<>();
    private final Set<Long> returned = new HashSet<>();
    private final List<T> undeliverable = new ArrayList<>();
    private long confirmedCount;
    private long lastProgress = System.nanoTime();

    private ConfirmTracker(Channel channel) {
        this.channel = channel;
    }

    /** Puts the channel into confirm mode. */
    static <T extends Tracked> ConfirmTracker<T> on(Channel channel) throws IOException {
        ConfirmTracker<T> tracker = new ConfirmTracker<>(channel);
        channel.addReturnListener(tracker::returned);
        channel.addConfirmListener(
                (tag, multiple) -> tracker.settled(tag, multiple, true),
                (tag, multiple) -> tracker.settled(tag, multiple, false));
        channel.addShutdownListener(cause -> tracker.wakeUp());
        channel.confirmSelect();
        return tracker;
    }

    /** Publishes a message. It counts as unconfirmed even if that fails. */
    void publish(T publication) throws IOException {
        long tag = channel.getNextPublishSeqNo();
        synchronized (this) {
            if (unconfirmed.isEmpty()) {
                lastProgress = System.nanoTime();
            }
            unconfirmed.put(tag, publication);
        }
        OutgoingMessage message = publication.message();
        AMQP.BasicProperties properties = new AMQP.BasicProperties.Builder()
                .contentType(message.contentType())
                .deliveryMode(PERSISTENT)
                .messageId(Long.toString(tag))
                .build();
        channel.basicPublish(
                message.exchange(),
                message.routingKey(),
                true,
                properties,
                message.body().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Waits while a thousand messages are unconfirmed.
     *
     * @throws IOException if the channel closed, or the broker confirmed nothing for 30 seconds
     */
    synchronized void awaitRoom() throws IOException, InterruptedException {
        requireProgress();
        while (unconfirmed.size() >= MOST_UNCONFIRMED) {
            wait(100);
            requireProgress();
        }
    }

    private void requireProgress() throws IOException {
        boolean isLate = !unconfirmed.isEmpty() && System.nanoTime() - lastProgress > CONFIRM_WITHIN.toNanos();
        if (!channel.isOpen() || isLate) {
            throw noConfirm();
        }
    }

    /**
     * Waits until the broker has said something of each message.
     *
     * @throws IOException if the channel closed, or that took longer than allowed
     */
    synchronized void awaitSettled(Duration allowed) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + allowed.toNanos();
        while (!unconfirmed.isEmpty()) {
            long millisLeft = (deadline - System.nanoTime()) / 1_000_000;
            if (!channel.isOpen() || millisLeft <= 0) {
                throw noConfirm();
            }
            wait(millisLeft);
        }
    }

    private IOException noConfirm() {
        return new IOException("no confirm for " + unconfirmed.size() + " events");
    }

    /** What was published and is neither confirmed nor undeliverable, in order. */
    synchronized List<T> unconfirmed() {
        return List.copyOf(unconfirmed.values());
    }

    /** What found no queue since the last call. */
    synchronized List<T> takeUndeliverable() {
        List<T> taken = List.copyOf(undeliverable);
        undeliverable.clear();
        return taken;
    }

    /** How many events were confirmed since the last call. */
    synchronized int takeConfirmedCount() {
        int count = (int) confirmedCount;
        confirmedCount = 0;
        return count;
    }

    private synchronized void settled(long tag, boolean multiple, boolean acked) {
        NavigableMap<Long, T> now =
                multiple ? unconfirmed.headMap(tag, true) : unconfirmed.subMap(tag, true, tag, true);
        for (Map.Entry<Long, T> entry : now.entrySet()) {
            boolean cameBack = returned.remove(entry.getKey());
            if (acked && !cameBack) {
                entry.getValue().confirmed();
                confirmedCount++;
            } else {
                undeliverable.add(entry.getValue());
            }
        }
        now.clear();
        lastProgress = System.nanoTime();
        notifyAll();
    }

    private synchronized void returned(Return message) {
        long tag = Long.parseLong(message.getProperties().getMessageId());
        if (unconfirmed.containsKey(tag)) {
            returned.add(tag);
        }
    }

    private synchronized void wakeUp() {
        notifyAll();
    }
}
