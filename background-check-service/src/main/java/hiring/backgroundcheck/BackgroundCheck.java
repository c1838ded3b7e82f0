package hiring.backgroundcheck;

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

import hiring.backgroundcheck.file.Actions;
import hiring.backgroundcheck.file.CheckFile;
import hiring.backgroundcheck.file.CheckFiles;
import hiring.backgroundcheck.order.OrderBook;
import hiring.backgroundcheck.view.CheckViews;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.OutcomeController;
import hiring.choreography.stage.Stage;
import hiring.choreography.stage.StageController;
import hiring.choreography.stage.StageDeclaration;
import hiring.choreography.stage.StageRecord;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The background check as a stage: its outcomes, and what may be done when and by whom. The consent to an open check creates
 * an order for the provider, in the same transaction.
 */
@Singleton
final class BackgroundCheck implements Stage {

    private static final StageDeclaration DECLARATION = stage("background-check", "background check")
            .consumes(APPLICATIONS, OUTCOMES, OFFER_OUTCOMES)
            .publishes(OPENED, UPDATED, OVERDUE, PASSED, FAILED, CANCELLED, CLOSED, REOPENED)
            .outcome("PASSED", StageStatus.PASSED)
            .outcome(
                    "FAILED",
                    StageStatus.FAILED,
                    "IDENTITY",
                    "EMPLOYMENT",
                    "EDUCATION",
                    "CRIMINAL_RECORD",
                    "ELIGIBILITY",
                    "CONSENT_REFUSED",
                    "OTHER")
            .actions(
                    Actions.PACKAGE,
                    Actions.CONSENT,
                    Actions.REFUSE_CONSENT,
                    Actions.WITHDRAW_CONSENT,
                    Actions.ENGAGE,
                    Actions.PRE_ADVERSE,
                    Actions.DISPUTE,
                    Actions.RESOLVE_DISPUTE,
                    Actions.ADVERSE,
                    Actions.OVERRIDE,
                    OutcomeController.OUTCOME)
            .assignees(Role.SCREENER, Role.HR)
            .declared();

    private final CheckFiles files;
    private final OrderBook orders;
    private final Clock clock;

    BackgroundCheck(CheckFiles files, OrderBook orders, Clock clock) {
        this.files = files;
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    public StageDeclaration declaration() {
        return DECLARATION;
    }

    @Override
    public List<String> allowedActions(StageRecord record) {
        return Actions.allowed(record, files.of(record), clock.instant());
    }

    @Override
    public Function<StageRecord, List<String>> allowing(List<StageRecord> records) {
        Map<Long, CheckFile> known = files.of(records);
        return record -> {
            long id = record.application().value();
            return Actions.allowed(record, known.getOrDefault(id, CheckFile.empty(id)), clock.instant());
        };
    }

    @Override
    public Optional<String> obstacle(String action, StageRecord record) {
        return Actions.obstacle(action, record, files.of(record));
    }

    /** Screeners do the work. hr has the last word on a report, and may withdraw a recorded outcome. */
    @Override
    public boolean mayDo(String action, Person person) {
        return switch (action) {
            case Actions.OVERRIDE -> person.is(Role.HR);
            case StageController.REOPEN -> person.is(Role.SCREENER, Role.HR);
            default -> person.is(Role.SCREENER);
        };
    }

    @Override
    public boolean showsNotesTo(Person person) {
        return CheckViews.showFindingsTo(person);
    }

    @Override
    public void statusesChanged(List<StageRecord> after) {
        orders.follow(after);
    }
}
