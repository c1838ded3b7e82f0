package hiring.statusaggregator.trace;

import hiring.choreography.process.ProcessTemplate;
import java.util.List;

/**
 * Some applications.
 *
 * @param templates that they were submitted with, each once
 */
public record Traces(List<ProcessTemplate> templates, List<Trace> applications) {

    /** The lists are kept as they are given. */
    public Traces {
        templates = List.copyOf(templates);
        applications = List.copyOf(applications);
    }
}
