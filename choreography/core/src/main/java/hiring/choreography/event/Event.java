package hiring.choreography.event;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.Fact;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to an application, announced by its owner.
 *
 * @param revision the owner's count of its events for this application, from 1, without holes
 * @param time when it happened by the owner's clock; it orders nothing
 * @param causation the id of the event that it was a reaction to; empty if a person or provider caused it
 * @param actor who did it
 */
public record Event(
        EventType type,
        ApplicationId application,
        int revision,
        Instant time,
        Optional<String> causation,
        Actor actor,
        EventData data) {

    /** The CloudEvents id, unique by construction: {@code <application>/<stage>/<revision>}. */
    public String id() {
        return application + "/" + type.stage() + "/" + revision;
    }

    /** The CloudEvents source: the owner. */
    public String source() {
        return "/" + type.stage().service();
    }

    /** What this event says that others may rely on. */
    public Fact fact() {
        return data instanceof ApplicationData form ? form.fact(revision) : ((StageData) data).fact(revision);
    }
}
