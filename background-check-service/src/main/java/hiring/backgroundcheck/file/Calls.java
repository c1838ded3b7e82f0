package hiring.backgroundcheck.file;

import java.time.Instant;
import java.util.Optional;

/**
 * The state of the calls to the provider for an order.
 *
 * @param attempts the number of consecutive calls without a result
 * @param problem why the last call failed; empty unless it did
 * @param dueAt when the next call is due; empty if none is
 * @param leasedUntil until when one replica holds the lease; empty if none does
 * @param news the number of change notifications from the provider
 */
public record Calls(
        int attempts, Optional<String> problem, Optional<Instant> dueAt, Optional<Instant> leasedUntil, int news) {

    /** Never called, and none due. */
    static final Calls NONE = new Calls(0, Optional.empty(), Optional.empty(), Optional.empty(), 0);

    /** Returns whether the provider may have received the order although no answer has arrived. */
    boolean wereTried() {
        return attempts > 0 || leasedUntil.isPresent();
    }

    /** Due at another time. */
    Calls dueAt(Instant time) {
        return new Calls(attempts, problem, Optional.of(time), leasedUntil, news);
    }

    Calls never() {
        return new Calls(attempts, Optional.empty(), Optional.empty(), Optional.empty(), news);
    }

    /** Leased for a call; if the replica dies, it is due again. */
    Calls leased(Instant until) {
        return new Calls(attempts, problem, dueAt, Optional.of(until), news);
    }

    /** After an answer. */
    Calls answered(Optional<Instant> next) {
        return new Calls(0, Optional.empty(), next, Optional.empty(), news);
    }

    /** After a failed call, or an answer without a result. */
    Calls postponed(Optional<String> why, Instant next) {
        return new Calls(attempts + 1, why, Optional.of(next), Optional.empty(), news);
    }

    /** Due at once, after a change notification. */
    Calls notified(Instant now) {
        return new Calls(attempts, problem, Optional.of(now), leasedUntil, news + 1);
    }

    /** After a call that began in an earlier state: a change notified during the call makes another one due. */
    Calls since(Calls begun, Instant now) {
        return news == begun.news ? this : dueAt(now);
    }
}
