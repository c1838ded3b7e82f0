package hiring.backgroundcheck.file;

import java.time.Instant;
import java.util.Optional;

/**
 * How it goes with calling the provider for an order.
 *
 * @param attempts how often it was called in vain
 * @param problem what was wrong the last time, while anything is
 * @param dueAt when it is to be called next; empty if it is not
 * @param leasedUntil until when one replica alone may call it, while one does
 * @param news how often we were told that something has changed there
 */
public record Calls(
        int attempts, Optional<String> problem, Optional<Instant> dueAt, Optional<Instant> leasedUntil, int news) {

    /** Never called, and never to be. */
    static final Calls NONE = new Calls(0, Optional.empty(), Optional.empty(), Optional.empty(), 0);

    /** Whether the provider may have heard of the order though we have no answer. */
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

    /** Somebody is about to call; should they die, it is due again. */
    Calls leased(Instant until) {
        return new Calls(attempts, problem, dueAt, Optional.of(until), news);
    }

    /** It answered. */
    Calls answered(Optional<Instant> next) {
        return new Calls(0, Optional.empty(), next, Optional.empty(), news);
    }

    /** It did not answer, or had nothing to say yet. */
    Calls inVain(Optional<String> why, Instant next) {
        return new Calls(attempts + 1, why, Optional.of(next), Optional.empty(), news);
    }

    /** Due at once, because something has changed there. */
    Calls stirred(Instant now) {
        return new Calls(attempts, problem, Optional.of(now), leasedUntil, news + 1);
    }

    /** As after a call that began with others: whatever was said during the call is still to be looked into. */
    Calls since(Calls begun, Instant now) {
        return news == begun.news ? this : dueAt(now);
    }
}
