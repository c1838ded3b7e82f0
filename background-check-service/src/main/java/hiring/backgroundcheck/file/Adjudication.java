package hiring.backgroundcheck.file;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far people are with a report that they have to weigh. Nobody is turned away for it before they were given notice, and
 * the time to dispute what was found.
 *
 * @param noticeGivenAt when the candidate was told what might be held against them
 * @param waitsUntil when that time is over
 * @param disputedAt since when the candidate disputes what was found, while they do
 * @param disputedWithProvider whether it was the provider who told us so
 */
public record Adjudication(
        State state,
        Optional<Instant> noticeGivenAt,
        Optional<Instant> waitsUntil,
        Optional<Instant> disputedAt,
        boolean disputedWithProvider) {

    /** What is decided so far. */
    public enum State {
        /** The report is clear. */
        NOT_NEEDED,
        UNDECIDED,
        /** Notice was given, and the waiting period runs or is over. */
        PRE_ADVERSE,
        /** The waiting period has stopped. */
        DISPUTED,
        /** The candidate goes on nevertheless. */
        ENGAGED,
        /** The candidate was turned away. */
        ADVERSE,
        /** By hr, past all this. */
        OVERRIDDEN
    }

    /** Of a report that is clear. */
    static final Adjudication NOT_NEEDED = plain(State.NOT_NEEDED);

    /** Of a report that has just come. */
    static final Adjudication UNDECIDED = plain(State.UNDECIDED);

    private static Adjudication plain(State state) {
        return new Adjudication(state, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** Notice is given now. */
    public Adjudication noticed(Instant now, Duration waitingPeriod) {
        return new Adjudication(
                State.PRE_ADVERSE, Optional.of(now), Optional.of(now.plus(waitingPeriod)), Optional.empty(), false);
    }

    /**
     * The candidate disputes what was found.
     *
     * @param withProvider whether it was the provider who told us so
     */
    public Adjudication disputed(Instant now, boolean withProvider) {
        return new Adjudication(State.DISPUTED, noticeGivenAt, Optional.empty(), Optional.of(now), withProvider);
    }

    /** The findings stand: the waiting period begins anew, if notice was given. */
    public Adjudication upheld(Instant now, Duration waitingPeriod) {
        return noticeGivenAt.isEmpty()
                ? UNDECIDED
                : new Adjudication(
                        State.PRE_ADVERSE,
                        noticeGivenAt,
                        Optional.of(now.plus(waitingPeriod)),
                        Optional.empty(),
                        false);
    }

    /** Everything begins again: what was noticed does not stand. */
    public Adjudication startedOver() {
        return UNDECIDED;
    }

    /** It is decided. */
    public Adjudication decided(State decision) {
        return new Adjudication(decision, noticeGivenAt, waitsUntil, disputedAt, disputedWithProvider);
    }

    /** Whether the candidate has had the time that they were given. */
    public boolean waitingIsOver(Instant now) {
        return state == State.PRE_ADVERSE && waitsUntil.filter(now::isBefore).isEmpty();
    }
}
