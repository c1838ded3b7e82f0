package hiring.choreography.stage;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.security.Person;
import hiring.choreography.web.ActionNotAllowedException;
import hiring.choreography.web.ForbiddenException;
import hiring.choreography.web.NotFoundException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who may see a stage's records, who may do what with them, and what their status allows. */
@Singleton
final class Permissions {

    private final Stage stage;

    Permissions(Stage stage) {
        this.stage = stage;
    }

    /** The state of a stage that keeps none of its own: the record says what is allowed. */
    OwnState<StageRecord> ofTheStage() {
        return new OwnState<>() {
            @Override
            public StageRecord of(StageRecord record) {
                return record;
            }

            @Override
            public List<String> allowedActions(StageRecord record, StageRecord same) {
                return stage.allowedActions(record);
            }
        };
    }

    /** What may be done with each of some records. */
    Function<StageRecord, List<String>> allowing(List<StageRecord> records) {
        return stage.allowing(records);
    }

    /** @throws NotFoundException if there is no record, or this person may not see it; the answer is the same for both */
    StageRecord visible(ApplicationId application, Optional<StageRecord> found, Optional<Person> person) {
        return found.filter(record -> person.map(one -> isVisible(record, one)).orElse(true))
                .orElseThrow(() -> new NotFoundException("There is no " + stage.title() + " of application "
                        + application + ": it is unknown, or was not submitted yet."));
    }

    private boolean isVisible(StageRecord record, Person person) {
        return !stage.showsOnlyTheirOwnTo(person) || stage.isTheirs(record, person);
    }

    /** @throws ForbiddenException if the action is not for this person to take */
    void requireAuthor(String action, Person person) {
        stage.declaration().requireAction(action);
        if (!stage.mayDo(action, person)) {
            throw new ForbiddenException("\"" + action + "\" of a " + stage.title() + " is not for "
                    + person.actor().name() + " to do.");
        }
    }

    /**
     * Checks a command against what its record allows. What concerns the work alone is no business of the stage, which may
     * have to look up what it allows.
     *
     * @throws ActionNotAllowedException if the record does not allow it
     */
    void requireAllowed(StageCommand command, StageRecord record, Function<StageRecord, List<String>> allowed) {
        boolean isAllowed = command.person().isEmpty()
                ? record.status() == StageStatus.PENDING
                : Work.actions(record).contains(command.action())
                        || allowed.apply(record).contains(command.action());
        if (!isAllowed) {
            throw notAllowed(command.action(), record);
        }
    }

    private ActionNotAllowedException notAllowed(String action, StageRecord record) {
        return new ActionNotAllowedException(
                action,
                "the " + stage.title() + " of application " + record.application(),
                record.status().cell(),
                Work.allowedActions(stage.allowing(List.of(record)).apply(record), record),
                record.end(),
                stage.obstacle(action, record));
    }
}
