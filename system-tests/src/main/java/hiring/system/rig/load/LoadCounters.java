package hiring.system.rig.load;

import java.util.concurrent.atomic.AtomicLong;

/** Counters of what all recruiters have done so far. */
public final class LoadCounters {

    private final AtomicLong started = new AtomicLong();
    private final AtomicLong finished = new AtomicLong();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong retries = new AtomicLong();
    private final AtomicLong refusals = new AtomicLong();
    private final AtomicLong foundInHistory = new AtomicLong();
    private final AtomicLong mostFailuresInARow = new AtomicLong();

    void storyStarted() {
        started.incrementAndGet();
    }

    void storyFinished() {
        finished.incrementAndGet();
    }

    void commandAcknowledged() {
        acknowledged.incrementAndGet();
    }

    void commandRefused() {
        refusals.incrementAndGet();
    }

    void commandFoundInHistory() {
        foundInHistory.incrementAndGet();
    }

    void failed(int timesInARow) {
        retries.incrementAndGet();
        mostFailuresInARow.accumulateAndGet(timesInARow, Math::max);
    }

    /** The applications that were started. */
    public long started() {
        return started.get();
    }

    /** The applications whose story has ended. */
    public long finished() {
        return finished.get();
    }

    /** The commands that were answered with success. */
    public long acknowledged() {
        return acknowledged.get();
    }

    /** The requests that were repeated because the last attempt got no answer or a temporary failure. */
    public long retries() {
        return retries.get();
    }

    /** The commands that were rejected because the service had not yet consumed the event that allows them. */
    public long refusals() {
        return refusals.get();
    }

    /**
     * The commands whose acknowledgement was lost, that were rejected when repeated, and that the history shows as executed.
     */
    public long foundInHistory() {
        return foundInHistory.get();
    }

    /** The highest number of failures of one request before it was answered. */
    public long mostFailuresInARow() {
        return mostFailuresInARow.get();
    }
}
