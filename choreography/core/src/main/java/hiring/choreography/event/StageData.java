package hiring.choreography.event;

import hiring.choreography.journey.StageFact;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import java.time.Instant;
import java.util.Optional;

/**
 * A stage's state.
 *
 * @param status empty where it is blank
 * @param outcome what was recorded, in the stage's own words; empty if nothing is, or where the stage keeps it to itself
 * @param qualifier the outcome's nearer description
 * @param since when the status was reached
 * @param reason why, where somebody gave a reason that others may read
 * @param assignee whose work it is; empty if it is nobody's
 * @param due by when it ought to be done, while it is PENDING
 */
public record StageData(
        StageName stage,
        Optional<StageStatus> status,
        Optional<String> outcome,
        Optional<String> qualifier,
        Optional<Instant> since,
        Optional<String> reason,
        Optional<String> assignee,
        Optional<Instant> due)
        implements EventData {

    /** A state that nobody has shared any work on. */
    public StageData(
            StageName stage,
            Optional<StageStatus> status,
            Optional<String> outcome,
            Optional<String> qualifier,
            Optional<Instant> since,
            Optional<String> reason) {
        this(stage, status, outcome, qualifier, since, reason, Optional.empty(), Optional.empty());
    }

    /** The fact that this state is, at a revision. Derived statuses are no facts. */
    public StageFact fact(int revision) {
        return new StageFact(
                stage, revision, status.filter(reached -> outcome.isPresent() || reached.isOnlyEverRecorded()));
    }
}
