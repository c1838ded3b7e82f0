package hiring.statusaggregator.projection;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;

/**
 * An event in the life of an application.
 *
 * @param time when it happened, by the owner's clock
 * @param event for example {@code phone-screen.passed}
 * @param stage the owner: a stage, or {@code application}
 * @param revision the owner's count of its events for this application
 * @param status the owner's status after the event; null where it is blank
 * @param actor who did it
 * @param causation the id of the event that it was a reaction to
 */
@Introspected
public record TimelineEntry(
        Instant time,
        String event,
        String stage,
        int revision,
        Optional<String> status,
        Optional<String> outcome,
        Optional<String> qualifier,
        String actor,
        Optional<String> reason,
        Optional<String> causation) {

    /** The id of the event, for example {@code 42/phone-screen/3}. */
    public String id(long application) {
        return application + "/" + stage + "/" + revision;
    }
}
