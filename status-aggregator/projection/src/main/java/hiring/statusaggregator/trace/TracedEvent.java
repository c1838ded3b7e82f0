package hiring.statusaggregator.trace;

import hiring.choreography.event.EventType;
import hiring.choreography.event.Verb;
import hiring.choreography.process.StageName;
import java.time.Instant;
import java.util.Optional;

/**
 * An event, as far as it says what it was a reaction to.
 *
 * @param id for example {@code 42/phone-screen/3}
 * @param time by the owner's clock
 * @param status what the owner's status then was; empty where it is blank
 * @param isRecorded whether it tells an outcome
 * @param causation the id of the event that it was a reaction to
 */
public record TracedEvent(
        String id,
        EventType type,
        int revision,
        Instant time,
        String actor,
        Optional<String> status,
        boolean isRecorded,
        Optional<String> causation) {

    /** The service that published it. */
    public StageName owner() {
        return type.stage();
    }

    /** What happened. */
    public Verb verb() {
        return type.verb();
    }

    /** Whether the service acted on its own: a deadline was over, or what it had ordered has come. */
    public boolean isOfItself() {
        return actor.equals(owner().service());
    }
}
