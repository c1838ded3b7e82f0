package hiring.statusaggregator.trace;

import hiring.choreography.event.EventType;
import hiring.choreography.event.Verb;
import hiring.choreography.process.StageName;
import java.time.Instant;
import java.util.Optional;

/**
 * An event and the event that it was a reaction to.
 *
 * @param id for example {@code 42/phone-screen/3}
 * @param time by the owner's clock
 * @param status the owner's status after the event; empty where it is blank
 * @param isRecorded whether it reports an outcome
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

    /** The verb of the event's type. */
    public Verb verb() {
        return type.verb();
    }

    /** Whether the service acted on its own: a deadline passed, or a provider delivered what the service had ordered. */
    public boolean isOfItself() {
        return actor.equals(owner().service());
    }
}
