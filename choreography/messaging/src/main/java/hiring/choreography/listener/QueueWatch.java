package hiring.choreography.listener;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts what waits in a queue, now and then: by the thread that the channel belongs to, because a channel is not for
 * several, and so seldom that it costs nothing.
 */
final class QueueWatch {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Queue queue;
    private final ListenerMetrics metrics;
    private final Clock clock;
    private Instant next = Instant.MIN;

    QueueWatch(Queue queue, ListenerMetrics metrics, Clock clock) {
        this.queue = queue;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** A queue that can be asked how many messages wait in it. */
    @FunctionalInterface
    interface Queue {

        long messages() throws IOException;
    }

    void look() throws IOException {
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            metrics.waiting(queue.messages());
            next = now.plus(EVERY);
        }
    }
}
