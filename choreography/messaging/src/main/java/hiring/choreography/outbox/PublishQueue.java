package hiring.choreography.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;

/**
 * Committed events of this process on their way to the broker. It is bounded: while the broker is away, the log keeps what does
 * not fit.
 */
@Singleton
final class PublishQueue {

    private static final int CAPACITY = 5_000;

    private final BlockingDeque<Publication> waiting = new LinkedBlockingDeque<>();

    /** An event to be published, and the writer to be told of its confirm. */
    record Publication(LogWriter writer, OutgoingMessage message) implements ConfirmTracker.Tracked {

        @Override
        public void confirmed() {
            writer.publications().confirmed(message.seq());
        }
    }

    /** Whether another event may be added. */
    boolean hasRoom() {
        return waiting.size() < CAPACITY;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Whether there is room for many more events. */
    boolean isDrained() {
        return waiting.size() < CAPACITY / 2;
    }

    void add(Publication publication) {
        waiting.addLast(publication);
    }

    /** Puts events in front that have to be published again; they may exceed the bound. */
    void addFirst(Collection<Publication> publications) {
        publications.forEach(waiting::addFirst);
    }

    /** The next event; empty if there is none within the time. */
    Optional<Publication> next(Duration patience) throws InterruptedException {
        return Optional.ofNullable(waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
    }
}
