package hiring.choreography.stage;

import hiring.choreography.database.Transactions;
import hiring.choreography.event.Actor;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.stage.Decision.Decided;
import hiring.choreography.web.ActionNotAllowedException;
import hiring.choreography.web.ForbiddenException;
import hiring.choreography.web.NotFoundException;
import hiring.choreography.web.RefusedException;
import hiring.choreography.web.StaleException;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Handles the commands of a stage. Each locks the record, checks what is allowed, changes the record and writes the event
 * that says so, in one transaction. Nothing here waits for another service.
 */
@Singleton
@Requires(beans = Stage.class)
public final class StageService {

    private final Stage stage;
    private final Permissions permissions;
    private final StageRecords records;
    private final StageStateMachine machine;
    private final StageWriter writer;
    private final Assignees assignees;
    private final Transactions transactions;
    private final Actor service;

    StageService(
            Stage stage,
            Permissions permissions,
            StageRecords records,
            StageStateMachine machine,
            StageWriter writer,
            Assignees assignees,
            Transactions transactions) {
        this.stage = stage;
        this.permissions = permissions;
        this.records = records;
        this.machine = machine;
        this.writer = writer;
        this.assignees = assignees;
        this.transactions = transactions;
        this.service = new Actor(stage.name().service());
    }

    /**
     * Handles a command.
     *
     * @param decide given the locked record, what becomes of it; called within the transaction, in which it may write what
     *     else the stage keeps
     * @return the record after the command
     * @throws NotFoundException if there is no such record, or this person may not see it
     * @throws ForbiddenException if this person may not do it
     * @throws ActionNotAllowedException if the status does not allow it
     * @throws StaleException if the command is meant for another revision
     */
    public StageRecord handle(StageCommand command, Function<StageRecord, Decision> decide) {
        return handle(
                        command,
                        permissions.ofTheStage(),
                        (record, same) -> decide.apply(record).leaving(record))
                .record();
    }

    /**
     * Handles a command whose stage keeps a state of its own that decides what is allowed.
     *
     * @param own reads that state, once
     * @param decide given the locked record and the state, what becomes of both; it writes the state itself
     * @return the record and the state after the command
     * @throws NotFoundException if there is no such record, or this person may not see it
     * @throws ForbiddenException if this person may not do it
     * @throws ActionNotAllowedException if the state does not allow it
     * @throws StaleException if the command is meant for another revision
     */
    public <S> CommandResult<S> handle(
            StageCommand command, OwnState<S> own, BiFunction<StageRecord, S, Decided<S>> decide) {
        command.person().ifPresent(person -> permissions.requireAuthor(command.action(), person));
        return transactions.write(() -> {
            StageRecord record = lock(command);
            S state = own.of(record);
            permissions.requireAllowed(command, record, latest -> own.allowedActions(latest, state));
            command.expected().require(record.revision());
            Decided<S> decided = decide.apply(record, state);
            StageStateMachine.Change change = machine.apply(decided.decision(), command.actor());
            writer.write(List.of(change));
            return new CommandResult<>(change.record(), decided.state());
        });
    }

    /**
     * Records an outcome.
     *
     * @param note for the stage's own team
     * @return the record after it
     * @throws hiring.choreography.web.InvalidFieldException if the stage does not know the outcome or its qualifier; that is
     *     checked first, in any status
     * @throws ActionNotAllowedException if the status does not allow it
     */
    public StageRecord record(StageCommand command, OutcomeChoice choice, Optional<String> note) {
        requireKnown(command.action(), choice);
        return handle(command, record -> recording(record, choice, note));
    }

    /** As {@link #record}, for many applications, as far as their statuses allow it. */
    Bulk recordAll(
            List<ApplicationId> applications,
            String action,
            Person person,
            OutcomeChoice choice,
            Optional<String> note) {
        requireKnown(action, choice);
        return handleAll(applications, action, person, record -> recording(record, choice, note));
    }

    private void requireKnown(String action, OutcomeChoice choice) {
        stage.declaration().outcomes(action).statusOf(choice);
    }

    private Decision recording(StageRecord record, OutcomeChoice choice, Optional<String> note) {
        stage.deciding(record, choice);
        return Decision.outcome(record, choice).withNote(note);
    }

    /**
     * Assigns the work to a user, or to none.
     *
     * @param assignee the name of the user
     * @throws hiring.choreography.web.InvalidFieldException if it cannot be assigned to the user; that is checked first
     */
    StageRecord assign(StageCommand command, Optional<String> assignee) {
        return handle(command, assigning(assignee));
    }

    /** As {@link #assign}, for many applications, as far as their statuses allow it. */
    Bulk assignAll(List<ApplicationId> applications, Person person, Optional<String> assignee) {
        return handleAll(applications, Work.ASSIGN, person, assigning(assignee));
    }

    private Function<StageRecord, Decision> assigning(Optional<String> name) {
        Optional<Actor> assignee = name.map(written -> assignees.require("assignee", written));
        return record -> Decision.update(record.with(record.work().assignedTo(assignee)));
    }

    /**
     * Records an outcome for those of some applications that are ready for it, as the service itself. Records that another
     * transaction has locked are left for later, so that of several replicas one does it.
     *
     * @param ready given the locked records, those that are ready; called within the transaction
     * @param reason for everyone to read
     * @return how many outcomes were recorded
     */
    public int recordWhereReady(
            List<ApplicationId> applications,
            UnaryOperator<List<StageRecord>> ready,
            OutcomeChoice choice,
            String reason) {
        return transactions.write(() -> {
            List<StageStateMachine.Change> made = ready.apply(records.lockFree(applications)).stream()
                    .map(record -> Decision.outcome(record, choice).withReason(reason))
                    .map(decision -> machine.apply(decision, service))
                    .toList();
            writer.write(made);
            return made.size();
        });
    }

    /** Handles one command for many applications, as far as their statuses allow it, in one transaction. */
    Bulk handleAll(
            List<ApplicationId> applications, String action, Person person, Function<StageRecord, Decision> decide) {
        permissions.requireAuthor(action, person);
        return transactions.write(() -> {
            Map<ApplicationId, StageRecord> locked = records.lock(applications);
            Function<StageRecord, List<String>> allowed = permissions.allowing(List.copyOf(locked.values()));
            List<StageStateMachine.Change> made = new ArrayList<>();
            List<Bulk.Item> items = new ArrayList<>();
            for (ApplicationId application : new LinkedHashSet<>(applications)) {
                try {
                    StageCommand command = StageCommand.of(application, action, person);
                    StageRecord record = visible(command, locked);
                    permissions.requireAllowed(command, record, allowed);
                    StageStateMachine.Change change = machine.apply(decide.apply(record), command.actor());
                    made.add(change);
                    items.add(Bulk.Item.done(change.record()));
                } catch (RefusedException refused) {
                    items.add(Bulk.Item.refused(application, refused.problem()));
                }
            }
            writer.write(made);
            return Bulk.of(items);
        });
    }

    private StageRecord lock(StageCommand command) {
        return visible(command, records.lock(List.of(command.application())));
    }

    private StageRecord visible(StageCommand command, Map<ApplicationId, StageRecord> locked) {
        ApplicationId application = command.application();
        return permissions.visible(application, Optional.ofNullable(locked.get(application)), command.person());
    }
}
