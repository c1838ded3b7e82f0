package hiring.statusaggregator.map;

import hiring.choreography.event.EventType;
import hiring.choreography.event.Verb;
import hiring.choreography.process.StageName;

/** That an event of one service follows from an event of another. */
public record Reaction(EventType cause, EventType effect) {

    /** That a stage opens as soon as what it comes after has passed: a stage, or the form by being submitted. */
    static Reaction opening(StageName stage, StageName after) {
        return new Reaction(new EventType(after, passing(after)), new EventType(stage, Verb.OPENED));
    }

    private static Verb passing(StageName owner) {
        if (owner.isApplication()) {
            return Verb.SUBMITTED;
        }
        return owner.isOffer() ? Verb.ACCEPTED : Verb.PASSED;
    }

    /** Whose event it follows from. */
    public StageName from() {
        return cause.stage();
    }

    /** Whose event it is. */
    public StageName to() {
        return effect.stage();
    }
}
