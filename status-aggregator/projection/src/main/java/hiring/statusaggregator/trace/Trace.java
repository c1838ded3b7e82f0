package hiring.statusaggregator.trace;

import hiring.choreography.process.ProcessTemplate;
import java.util.List;
import java.util.Optional;

/**
 * All that was received of one application.
 *
 * @param process the template that it was submitted with; empty if that was not received
 * @param events in no particular order
 */
public record Trace(Optional<ProcessTemplate> process, List<TracedEvent> events) {

    /** The list is kept as it is given. */
    public Trace {
        events = List.copyOf(events);
    }
}
