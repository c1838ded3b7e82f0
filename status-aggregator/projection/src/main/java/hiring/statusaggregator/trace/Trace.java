package hiring.statusaggregator.trace;

import hiring.choreography.process.ProcessTemplate;
import java.util.List;
import java.util.Optional;

/**
 * The events received about one application.
 *
 * @param process the template that it was submitted with; empty if its submission was not received
 * @param events in no particular order
 */
public record Trace(Optional<ProcessTemplate> process, List<TracedEvent> events) {

    /** Copies the list. */
    public Trace {
        events = List.copyOf(events);
    }
}
