package hiring.system.rig.load;

import java.util.concurrent.atomic.AtomicLong;

/** What has been counted so far, by all recruiters together. */
public final class Tally {

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

    /** Applications begun. */
    public long started() {
        return started.get();
    }

    /** Applications whose story has come to its end. */
    public long finished() {
        return finished.get();
    }

    /** Commands answered with success. */
    public long acknowledged() {
        return acknowledged.get();
    }

    /** Requests made again because the last answer did not come, or said that the service was not able to. */
    public long retries() {
        return retries.get();
    }

    /** Commands that came before the service had heard what allows them. */
    public long refusals() {
        return refusals.get();
    }

    /** Commands whose acknowledgement was lost, refused when told again, and found to have been done. */
    public long foundInHistory() {
        return foundInHistory.get();
    }

    /** How often the unluckiest request failed before it was answered. */
    public long mostFailuresInARow() {
        return mostFailuresInARow.get();
    }
}
