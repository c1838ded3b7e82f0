package hiring.choreography.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import hiring.choreography.journey.StageFact;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A stage's state.
 *
 * @param status empty where it is blank
 * @param outcome the recorded outcome, as the stage names it; empty if there is none, or if the stage keeps it private
 * @param qualifier the outcome's qualifier, for example a reason for rejection
 * @param since when the status was reached
 * @param reason the reason given for the outcome, if all services may read it
 * @param assignee the person who works on it; empty if it is unassigned
 * @param due the time by which it should be done, while it is PENDING
 * @param appointments in a {@code scheduled} event all that are arranged now; empty in every other event
 */
public record StageData(
        StageName stage,
        Optional<StageStatus> status,
        Optional<String> outcome,
        Optional<String> qualifier,
        Optional<Instant> since,
        Optional<String> reason,
        Optional<String> assignee,
        Optional<Instant> due,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AppointmentData> appointments)
        implements EventData {

    public StageData {
        appointments = Optional.ofNullable(appointments).map(List::copyOf).orElse(List.of());
    }

    /** A state in any event but {@code scheduled}. */
    public StageData(
            StageName stage,
            Optional<StageStatus> status,
            Optional<String> outcome,
            Optional<String> qualifier,
            Optional<Instant> since,
            Optional<String> reason,
            Optional<String> assignee,
            Optional<Instant> due) {
        this(stage, status, outcome, qualifier, since, reason, assignee, due, List.of());
    }

    /** A state without assignee and due time. */
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
