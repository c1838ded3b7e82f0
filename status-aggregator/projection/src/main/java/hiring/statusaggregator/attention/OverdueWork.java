package hiring.statusaggregator.attention;

import hiring.choreography.process.StageName;
import java.time.Instant;
import java.util.Optional;

/**
 * The work of somebody at a stage that was not done in time.
 *
 * @param assignee empty where it is nobody's
 * @param applications how many wait for it
 * @param oldest since when the first of them does in vain
 */
public record OverdueWork(StageName stage, Optional<String> assignee, long applications, Instant oldest) {}
