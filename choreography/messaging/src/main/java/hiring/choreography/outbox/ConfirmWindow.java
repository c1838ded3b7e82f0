package hiring.choreography.outbox;

import com.rabbitmq.client.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Publishes windows of messages on one channel, and waits for what the broker says of each. */
final class ConfirmWindow {

    private final ConfirmTracker<InWindow> tracker;

    private ConfirmWindow(ConfirmTracker<InWindow> tracker) {
        this.tracker = tracker;
    }

    private record InWindow(OutgoingMessage message, Set<OutgoingMessage> confirmedOnes)
            implements ConfirmTracker.Tracked {

        @Override
        public void confirmed() {
            confirmedOnes.add(message);
        }
    }

    /** Puts the channel into confirm mode. */
    static ConfirmWindow on(Channel channel) throws IOException {
        return new ConfirmWindow(ConfirmTracker.on(channel));
    }

    /**
     * Publishes messages without waiting in between, then waits for what the broker says of each.
     *
     * @return those that the broker has taken charge of
     * @throws UncheckedIOException if the channel closed or the broker said nothing for 30 seconds
     */
    List<OutgoingMessage> publish(List<OutgoingMessage> messages) {
        try {
            return publish(messages, ConfirmTracker.CONFIRM_WITHIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for confirms", e);
        }
    }

    List<OutgoingMessage> publish(List<OutgoingMessage> messages, Duration allowed)
            throws IOException, InterruptedException {
        Set<OutgoingMessage> confirmed =
                Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
        for (OutgoingMessage message : messages) {
            tracker.awaitRoom();
            tracker.publish(new InWindow(message, confirmed));
        }
        tracker.awaitSettled(allowed);
        tracker.takeUndeliverable();
        return messages.stream().filter(confirmed::contains).toList();
    }
}
