package hiring.statusaggregator.projection;

import hiring.choreography.database.Timestamps;
import hiring.choreography.event.Event;
import hiring.choreography.journey.ApplicationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The events received about an application, in any order. Every earlier projection can be recreated from them.
 *
 * @param events each event once
 */
public record ApplicationHistory(ApplicationId application, List<Event> events) {

    /** Copies the list. */
    public ApplicationHistory {
        events = List.copyOf(events);
    }

    /**
     * Returns the projection as of a moment; empty if no event had happened by then. An event's time decides only whether it
     * had happened; among those that had, the highest revision holds.
     */
    public Optional<ApplicationProjection> at(Instant moment) {
        List<Event> happened =
                events.stream().filter(event -> happened(event, moment)).toList();
        return happened.isEmpty()
                ? Optional.empty()
                : Optional.of(ApplicationProjection.empty(application).applyAll(happened));
    }

    /** An event has happened at the exact time of its timestamp. */
    private static boolean happened(Event event, Instant moment) {
        return !Timestamps.kept(event.time()).isAfter(moment);
    }
}
