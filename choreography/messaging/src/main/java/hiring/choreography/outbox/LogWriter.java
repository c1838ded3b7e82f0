package hiring.choreography.outbox;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Under which name this process appends to the event log and publishes what it appended. A row of {@code log_writer} keeps the
 * mark and the lease.
 */
final class LogWriter {

    private final long id;
    private final Publications publications;
    private final AtomicBoolean lost = new AtomicBoolean();

    LogWriter(long id, long start) {
        this.id = id;
        this.publications = new Publications(start);
    }

    long id() {
        return id;
    }

    Publications publications() {
        return publications;
    }

    /**
     * Says that this process no longer knows of every event of the writer whether it was published: memory was full, or a commit
     * was never answered. The log knows, and whoever takes the writer over publishes what comes after its mark.
     */
    void lose() {
        lost.set(true);
    }

    boolean isLost() {
        return lost.get();
    }
}
