package hiring.offer.version;

import hiring.choreography.event.Actor;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.text.Identifier;
import hiring.offer.terms.Terms;
import java.time.Instant;
import java.util.Optional;

/**
 * A version of an offer.
 *
 * @param number 1, 2, 3, and so on, for each application
 * @param prepared who set its terms
 * @param extension empty until the candidate got it
 * @param accepted who recorded that the candidate accepted it; empty unless that stands
 * @param counterOffers how many counter-offers the candidate had made by then
 */
public record Version(
        ApplicationId application,
        int number,
        State state,
        Terms terms,
        Stamp prepared,
        Approval approval,
        Optional<Extension> extension,
        Optional<Stamp> accepted,
        int counterOffers) {

    /** The state of a version. */
    public enum State {
        /** The candidate has not got it yet. */
        PREPARED,
        /** The candidate has it. */
        EXTENDED,
        /** The candidate had it until the deadline. */
        EXPIRED,
        /** It was to answer a counter-offer, and is no longer needed. */
        DISCARDED,
        /** Another version has replaced it. */
        SUPERSEDED
    }

    /** A version that was not yet extended. */
    public static Version prepared(ApplicationId application, int number, Terms terms, Stamp by, int counterOffers) {
        return new Version(
                application,
                number,
                State.PREPARED,
                terms,
                by,
                Approval.NONE,
                Optional.empty(),
                Optional.empty(),
                counterOffers);
    }

    /** Returns whether the candidate holds it. */
    public boolean isHeld() {
        return state == State.EXTENDED;
    }

    /** Returns whether it may be extended, for the first time or again. */
    public boolean isDraft() {
        return state == State.PREPARED || state == State.EXPIRED;
    }

    /** Returns whether the candidate holds it, and can still accept it. */
    public boolean isOpenAt(Instant now) {
        return isHeld()
                && extension.filter(made -> now.isBefore(made.deadline())).isPresent();
    }

    /** Returns whether its expiry is due. */
    public boolean isDueAt(Instant now) {
        return isHeld()
                && extension
                        .filter(made -> made.watched() && !now.isBefore(made.deadline()))
                        .isPresent();
    }

    /** Returns whether a user set its terms, or requested their approval. */
    public boolean isProposedBy(Actor actor) {
        return Identifier.areSame(prepared.by().name(), actor.name()) || approval.wasAskedBy(actor);
    }

    /** With its approval requested. */
    public Version askingApproval(Stamp asking) {
        return with(Approval.askedBy(asking));
    }

    /** With its approval given. */
    public Version approved(Stamp deciding) {
        return with(approval.given(deciding));
    }

    /** With its approval refused. */
    public Version refused(Stamp deciding, String why) {
        return with(approval.refused(deciding, why));
    }

    /** Extended to the candidate. */
    public Version extended(Stamp by, Instant deadline) {
        return with(State.EXTENDED, Optional.of(new Extension(by, deadline, true)), accepted);
    }

    /** With another deadline. */
    public Version until(Instant deadline) {
        return with(state, extension.map(made -> made.until(deadline)), accepted);
    }

    /** Without a deadline for the expiry to process. */
    public Version unwatched() {
        return with(state, extension.map(made -> made.watched(false)), accepted);
    }

    /** Accepted by the candidate. */
    public Version accepted(Stamp by) {
        return with(state, extension.map(made -> made.watched(false)), Optional.of(by));
    }

    /** With the answer withdrawn. A deadline that has passed meanwhile is not processed automatically. */
    public Version unanswered(Instant now) {
        return with(state, extension.map(made -> made.watched(now.isBefore(made.deadline()))), Optional.empty());
    }

    /** With its deadline over. */
    public Version expired() {
        return with(State.EXPIRED, extension.map(made -> made.watched(false)), accepted);
    }

    /** Replaced by another version. */
    public Version superseded() {
        return with(State.SUPERSEDED, extension.map(made -> made.watched(false)), accepted);
    }

    /** Not needed any more. */
    public Version discarded() {
        return with(State.DISCARDED, extension, accepted);
    }

    /** With one more counter-offer made. */
    public Version countered() {
        return new Version(
                application, number, state, terms, prepared, approval, extension, accepted, counterOffers + 1);
    }

    private Version with(Approval other) {
        return new Version(application, number, state, terms, prepared, other, extension, accepted, counterOffers);
    }

    private Version with(State next, Optional<Extension> extended, Optional<Stamp> answered) {
        return new Version(application, number, next, terms, prepared, approval, extended, answered, counterOffers);
    }
}
