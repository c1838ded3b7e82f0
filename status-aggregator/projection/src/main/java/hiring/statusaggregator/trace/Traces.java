package hiring.statusaggregator.trace;

import hiring.choreography.process.ProcessTemplate;
import java.util.List;

/**
 * Applications with their events.
 *
 * @param templates the templates that they were submitted with, each once
 */
public record Traces(List<ProcessTemplate> templates, List<Trace> applications) {

    /** Copies the lists. */
    public Traces {
        templates = List.copyOf(templates);
        applications = List.copyOf(applications);
    }
}
