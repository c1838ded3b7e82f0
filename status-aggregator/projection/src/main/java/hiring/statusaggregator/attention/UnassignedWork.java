package hiring.statusaggregator.attention;

import hiring.choreography.process.StageName;
import java.time.Instant;

/**
 * The pending work of a stage that has no assignee.
 *
 * @param applications the number of applications
 * @param oldest since when the first of them has been pending
 */
public record UnassignedWork(StageName stage, long applications, Instant oldest) {}
