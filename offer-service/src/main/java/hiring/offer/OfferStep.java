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
 * A command on an offer while it is decided. A note in the history names the version, and never its terms.
 *
 * @param record the stage's record, locked
 * @param offer the offer before the command
 * @param stamp who gives the command, and when
 */
record OfferStep(StageRecord record, Offer offer, Stamp stamp) {

    /** The newest version was changed or added. */
    Decided<Offer> newestChanged(Offer after, Verb verb) {
        return Decision.update(record, verb).withNote(note(after.current())).leaving(after);
    }

    /** The version that the candidate holds was changed. */
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
