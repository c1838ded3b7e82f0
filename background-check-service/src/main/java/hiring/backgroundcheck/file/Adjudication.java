package hiring.backgroundcheck.file;

import java.time.Instant;
import java.util.Optional;

/**
 * The progress of adjudicating a report. A candidate is rejected only after notice and the time to dispute the findings.
 *
 * @param noticeGivenAt when the candidate was given notice of the findings
 * @param waitsUntil when the waiting period ends
 * @param disputedAt since when the candidate disputes the findings; empty unless they do
 * @param disputedWithProvider whether the provider reported the dispute
 */
public record Adjudication(
        State state,
        Optional<Instant> noticeGivenAt,
        Optional<Instant> waitsUntil,
        Optional<Instant> disputedAt,
        boolean disputedWithProvider) {

    /** The state of an adjudication. */
    public enum State {
        /** The report is clear. */
        NOT_NEEDED,
        UNDECIDED,
        /** Notice was given; the waiting period is running or over. */
        PRE_ADVERSE,
        /** The waiting period has stopped. */
        DISPUTED,
        /** The candidate was accepted in spite of findings, or of checks that were not made. */
        ENGAGED,
        /** The candidate was rejected. */
        ADVERSE,
        /** hr decided without notice and waiting period. */
        OVERRIDDEN
    }

    /** For a clear report. */
    static final Adjudication NOT_NEEDED = plain(State.NOT_NEEDED);

    /** For a report just received. */
    static final Adjudication UNDECIDED = plain(State.UNDECIDED);

    private static Adjudication plain(State state) {
        return new Adjudication(state, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /**
     * Gives notice now.
     *
     * @param until when the waiting period is over
     */
    public Adjudication noticed(Instant now, Instant until) {
        return new Adjudication(State.PRE_ADVERSE, Optional.of(now), Optional.of(until), Optional.empty(), false);
    }

    /**
     * Records that the candidate disputes the findings.
     *
     * @param withProvider whether the provider reported the dispute
     */
    public Adjudication disputed(Instant now, boolean withProvider) {
        return new Adjudication(State.DISPUTED, noticeGivenAt, Optional.empty(), Optional.of(now), withProvider);
    }

    /**
     * The findings stand: the waiting period starts again, if notice was given.
     *
     * @param until when it is over
     */
    public Adjudication upheld(Instant until) {
        return noticeGivenAt.isEmpty()
                ? UNDECIDED
                : new Adjudication(State.PRE_ADVERSE, noticeGivenAt, Optional.of(until), Optional.empty(), false);
    }

    /** Starts again: the notice no longer stands. */
    public Adjudication startedOver() {
        return UNDECIDED;
    }

    /** Records a decision. */
    public Adjudication decided(State decision) {
        return new Adjudication(decision, noticeGivenAt, waitsUntil, disputedAt, disputedWithProvider);
    }

    /** Returns whether the waiting period is over. */
    public boolean waitingIsOver(Instant now) {
        return state == State.PRE_ADVERSE && waitsUntil.filter(now::isBefore).isEmpty();
    }
}
