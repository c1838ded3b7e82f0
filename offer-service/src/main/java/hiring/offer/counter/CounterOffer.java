package hiring.offer.counter;

import hiring.choreography.journey.ApplicationId;
import hiring.offer.version.Stamp;
import java.util.Optional;

/**
 * A counter-offer.
 *
 * @param number 1, 2, 3, and so on, for each application
 * @param version the version that the candidate held then
 * @param made who recorded it
 * @param settled who settled it
 * @param answer the version that answers it
 * @param refusal why it was refused
 */
public record CounterOffer(
        ApplicationId application,
        int number,
        int version,
        CounterOfferTerms wish,
        Stamp made,
        State state,
        Optional<Stamp> settled,
        Optional<Integer> answer,
        Optional<String> refusal) {

    /** The state of a counter-offer. */
    public enum State {
        /** Waiting for an answer. */
        OPEN,
        /** The candidate got another version. */
        ANSWERED,
        REFUSED,
        /** The candidate accepted the offer as it was. */
        WITHDRAWN
    }

    /** A new counter-offer. */
    public static CounterOffer made(
            ApplicationId application, int number, int version, CounterOfferTerms wish, Stamp by) {
        return new CounterOffer(
                application,
                number,
                version,
                wish,
                by,
                State.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns whether it is waiting for an answer. */
    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Answered by another version. */
    public CounterOffer answered(Stamp by, int newVersion) {
        return settled(State.ANSWERED, by, Optional.of(newVersion), Optional.empty());
    }

    /** Refused: the offer stays as it is. */
    public CounterOffer refused(Stamp by, Optional<String> why) {
        return settled(State.REFUSED, by, Optional.empty(), why);
    }

    /** Dropped by the candidate. */
    public CounterOffer withdrawn(Stamp by) {
        return settled(State.WITHDRAWN, by, Optional.empty(), Optional.empty());
    }

    private CounterOffer settled(State how, Stamp by, Optional<Integer> newVersion, Optional<String> why) {
        return new CounterOffer(application, number, version, wish, made, how, Optional.of(by), newVersion, why);
    }
}
