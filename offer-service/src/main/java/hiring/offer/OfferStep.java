package hiring.offer;

import hiring.choreography.event.Verb;
import hiring.choreography.stage.Decision;
import hiring.choreography.stage.Decision.Decided;
import hiring.choreography.stage.OutcomeChoice;
import hiring.choreography.stage.StageRecord;
import hiring.offer.version.Stamp;
import hiring.offer.version.Version;
import java.util.Optional;

/**
 * One command to an offer while it is decided. In the history a note says which version it was about, and never what that
 * version offers.
 *
 * @param record the stage's record, locked
 * @param offer the offer before the command
 * @param stamp who gives the command, and when
 */
record OfferStep(StageRecord record, Offer offer, Stamp stamp) {

    /** The newest version changed, or there is a new one. */
    Decided<Offer> newestChanged(Offer after, Verb verb) {
        return Decision.update(record, verb).withNote(note(after.current())).leaving(after);
    }

    /** Something about the version that the candidate holds changed. */
    Decided<Offer> heldChanged(Offer after) {
        return Decision.update(record).withNote(note(after.held())).leaving(after);
    }

    /** An outcome is recorded. */
    Decided<Offer> outcome(Offer after, OutcomeChoice choice) {
        return Decision.outcome(record, choice).leaving(after);
    }

    /** The recorded outcome is withdrawn. */
    Decided<Offer> reopened(Offer after) {
        return Decision.reopen(record).leaving(after);
    }

    static Optional<String> note(Optional<Version> version) {
        return version.map(about -> "version " + about.number());
    }
}
