package hiring.statusaggregator.attention;

import hiring.choreography.process.StageName;
import java.time.Instant;
import java.util.Optional;

/**
 * The overdue work of an assignee at a stage.
 *
 * @param assignee empty if it is unassigned
 * @param applications number of applications that wait for it
 * @param oldest when the oldest of it was due
 */
public record OverdueWork(StageName stage, Optional<String> assignee, long applications, Instant oldest) {}
