package hiring.choreography.stage;

import hiring.choreography.event.Actor;
import hiring.choreography.journey.ApplicationId;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What every stage shows of an application.
 *
 * @param status null where it is blank
 * @param outcome null while nothing is recorded
 * @param since when the status was reached
 * @param revision how many events the stage has announced for it
 * @param candidate who applies
 * @param position for what
 * @param assignee whose work it is; null while unassigned
 * @param due by when it ought to be done; null unless it is PENDING
 * @param overdue whether that is over
 * @param allowedActions what may be done now
 */
@Introspected
public record StageView(
        ApplicationId applicationId,
        Optional<String> status,
        Optional<String> outcome,
        Optional<String> qualifier,
        Optional<Instant> since,
        int revision,
        Optional<String> candidate,
        Optional<String> position,
        Optional<String> assignee,
        Optional<Instant> due,
        boolean overdue,
        List<String> allowedActions) {

    /** The view of a record. */
    public static StageView of(StageRecord record, List<String> allowedActions) {
        return new StageView(
                record.application(),
                record.status().cell(),
                record.recorded().map(OutcomeChoice::outcome),
                record.recorded().flatMap(OutcomeChoice::qualifier),
                record.since(),
                record.revision(),
                record.work().candidacy().map(Candidacy::candidate),
                record.work().candidacy().map(Candidacy::position),
                record.work().assignee().map(Actor::name),
                record.work().due(),
                record.work().overdue(),
                Work.allowedActions(allowedActions, record));
    }
}
