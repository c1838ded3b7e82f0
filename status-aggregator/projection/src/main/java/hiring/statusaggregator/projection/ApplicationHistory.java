package hiring.statusaggregator.projection;

import hiring.choreography.database.Timestamps;
import hiring.choreography.event.Event;
import hiring.choreography.journey.ApplicationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was heard of an application, in any order, from which every projection that there was of it can be made again.
 *
 * @param events every event once
 */
public record ApplicationHistory(ApplicationId application, List<Event> events) {

    /** The events are kept as they are given. */
    public ApplicationHistory {
        events = List.copyOf(events);
    }

    /**
     * The projection as of a moment; empty if nothing had happened by then. An event's time says whether it had happened by
     * then, and nothing else: among those that had, the highest revision holds, as ever.
     */
    public Optional<ApplicationProjection> at(Instant moment) {
        List<Event> happened =
                events.stream().filter(event -> happened(event, moment)).toList();
        return happened.isEmpty()
                ? Optional.empty()
                : Optional.of(ApplicationProjection.empty(application).applyAll(happened));
    }

    /** At the very time that is shown of it, an event has happened. */
    private static boolean happened(Event event, Instant moment) {
        return !Timestamps.kept(event.time()).isAfter(moment);
    }
}
