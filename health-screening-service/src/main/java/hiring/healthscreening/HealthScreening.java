package hiring.healthscreening;

import static hiring.choreography.event.Verb.CANCELLED;
import static hiring.choreography.event.Verb.CLOSED;
import static hiring.choreography.event.Verb.FAILED;
import static hiring.choreography.event.Verb.OPENED;
import static hiring.choreography.event.Verb.OVERDUE;
import static hiring.choreography.event.Verb.PASSED;
import static hiring.choreography.event.Verb.REOPENED;
import static hiring.choreography.event.Verb.UPDATED;
import static hiring.choreography.stage.StageDeclaration.stage;
import static hiring.choreography.stage.Subscription.APPLICATIONS;
import static hiring.choreography.stage.Subscription.OFFER_OUTCOMES;
import static hiring.choreography.stage.Subscription.OUTCOMES;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.security.Role;
import hiring.choreography.stage.OutcomeController;
import hiring.choreography.stage.Stage;
import hiring.choreography.stage.StageDeclaration;
import hiring.choreography.stage.StageRecord;
import hiring.healthscreening.screening.Actions;
import hiring.healthscreening.screening.Screening;
import hiring.healthscreening.screening.Screenings;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The health screening as a stage: its outcomes, and what may be done when. Its events reveal nothing but the status. */
@Singleton
final class HealthScreening implements Stage {

    private static final StageDeclaration DECLARATION = stage("health-screening", "health screening")
            .consumes(APPLICATIONS, OUTCOMES, OFFER_OUTCOMES)
            .publishes(OPENED, UPDATED, OVERDUE, PASSED, FAILED, CANCELLED, CLOSED, REOPENED)
            .outcome("FIT", StageStatus.PASSED)
            .outcome("FIT_WITH_ACCOMMODATION", StageStatus.PASSED)
            .outcome("UNFIT", StageStatus.FAILED)
            .outcome("NO_SHOW", StageStatus.FAILED)
            .outcome("CANDIDATE_CANCELLED", StageStatus.FAILED)
            .actions(
                    Actions.CONSENT,
                    Actions.WITHDRAW_CONSENT,
                    Actions.APPOINTMENT,
                    Actions.NO_SHOW,
                    Actions.FINDING,
                    Actions.DOCUMENT,
                    Actions.VERDICT,
                    OutcomeController.OUTCOME)
            .limits(Actions.VERDICT, "FIT", "FIT_WITH_ACCOMMODATION", "UNFIT")
            .limits(OutcomeController.OUTCOME, "NO_SHOW", "CANDIDATE_CANCELLED")
            .assignees(Role.CLINICIAN)
            .declared();

    private final Screenings screenings;
    private final Clock clock;

    HealthScreening(Screenings screenings, Clock clock) {
        this.screenings = screenings;
        this.clock = clock;
    }

    @Override
    public StageDeclaration declaration() {
        return DECLARATION;
    }

    @Override
    public boolean keepsDetailsToItself() {
        return true;
    }

    @Override
    public List<String> allowedActions(StageRecord record) {
        return Actions.allowed(record, screenings.of(record), clock.instant());
    }

    @Override
    public Function<StageRecord, List<String>> allowing(List<StageRecord> records) {
        Map<Long, Screening> known = screenings.of(records);
        return record -> Actions.allowed(record, Screenings.of(record, known), clock.instant());
    }

    @Override
    public Optional<String> obstacle(String action, StageRecord record) {
        return record.status() == StageStatus.PENDING
                ? Optional.of(screenings.of(record).obstacle())
                : Optional.empty();
    }
}
