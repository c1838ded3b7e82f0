package hiring.statusaggregator.figure;

import hiring.choreography.process.ProcessTemplate;
import java.util.Optional;

/**
 * The applications that were submitted with one version of a process.
 *
 * @param submitted number of applications
 * @param hired how many of them are hired by now
 */
public record Submissions(long submitted, long hired, Optional<ProcessTemplate> process) {}
