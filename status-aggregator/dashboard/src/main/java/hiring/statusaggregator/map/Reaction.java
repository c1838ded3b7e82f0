package hiring.statusaggregator.map;

import hiring.choreography.event.EventType;
import hiring.choreography.event.Verb;
import hiring.choreography.process.StageName;

/** A reaction: an event of one service that follows from an event of another. */
public record Reaction(EventType cause, EventType effect) {

    /** The opening of a stage as soon as its predecessor has passed: a stage, or the form by being submitted. */
    static Reaction opening(StageName stage, StageName after) {
        return new Reaction(new EventType(after, passing(after)), new EventType(stage, Verb.OPENED));
    }

    private static Verb passing(StageName owner) {
        if (owner.isApplication()) {
            return Verb.SUBMITTED;
        }
        return owner.isOffer() ? Verb.ACCEPTED : Verb.PASSED;
    }

    /** The service that published the cause. */
    public StageName from() {
        return cause.stage();
    }

    /** The service that reacts. */
    public StageName to() {
        return effect.stage();
    }
}
