package hiring.choreography.stage;

import hiring.choreography.database.Transactions;
import hiring.choreography.event.Actor;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.listing.Condition;
import hiring.choreography.listing.Listing;
import hiring.choreography.outbox.EventLog;
import hiring.choreography.outbox.HistoryEntry;
import hiring.choreography.security.Person;
import hiring.choreography.web.ActionNotAllowedException;
import hiring.choreography.web.ForbiddenException;
import hiring.choreography.web.IfMatch;
import hiring.choreography.web.NotFoundException;
import hiring.choreography.web.Page;
import hiring.choreography.web.RefusedException;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where a stage's people do their work: each command checks what is allowed, changes the record and announces it, in one
 * transaction. Nothing here waits for another service.
 */
@Singleton
@Requires(beans = Stage.class)
public final class StageDesk {

    private final Stage stage;
    private final StageRecords records;
    private final Participant participant;
    private final Changes changes;
    private final EventLog eventLog;
    private final Comments comments;
    private final Transactions transactions;
    private final Clock clock;

    StageDesk(
            Stage stage,
            StageRecords records,
            Participant participant,
            Changes changes,
            EventLog eventLog,
            Comments comments,
            Transactions transactions,
            Clock clock) {
        this.stage = stage;
        this.records = records;
        this.participant = participant;
        this.changes = changes;
        this.eventLog = eventLog;
        this.comments = comments;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The record of an application.
     *
     * @throws NotFoundException if the stage has never heard of its submission
     */
    public StageRecord find(ApplicationId application, Person person) {
        return transactions.read(connection -> known(connection, application, person));
    }

    /** A page of the worklist. */
    Page<StageRecord> list(
            WorklistFilter filter,
            @Nullable String sort,
            @Nullable String cursor,
            @Nullable Integer limit,
            Person person) {
        List<Condition> conditions = new ArrayList<>(filter.conditions(clock.instant()));
        if (stage.showsOnlyTheirOwnTo(person)) {
            conditions.add(stage.theirs(person));
        }
        Listing listing = Listing.of(conditions, WorklistFilter.ORDERS, sort, cursor, limit);
        return transactions.read(connection -> records.list(connection, listing));
    }

    /** Who did what at this stage for an application, oldest first. */
    public List<HistoryEntry> history(ApplicationId application, Person person) {
        return transactions.read(connection -> {
            StageRecord record = known(connection, application, person);
            List<HistoryEntry> all = eventLog.history(connection, record.application());
            return stage.showsNotesTo(person)
                    ? all
                    : all.stream().map(HistoryEntry::withoutNote).toList();
        });
    }

    /**
     * Records an outcome.
     *
     * @param action the name under which it is allowed, for example {@code outcome}
     * @param reason for everybody to read
     * @param note for this stage's people alone
     * @throws ActionNotAllowedException if the status does not allow it
     */
    public StageRecord record(
            ApplicationId application,
            String action,
            OutcomeChoice choice,
            Person person,
            Optional<String> reason,
            Optional<String> note) {
        // what the stage does not know is refused whatever the status, and before anything is locked
        stage.outcomes(action).statusOf(choice);
        return change(application, person, action, recording(choice, person, reason, note));
    }

    /**
     * Withdraws the outcome that stands; everything else follows from the rule.
     *
     * @throws ActionNotAllowedException if none stands
     */
    public StageRecord reopen(ApplicationId application, Person person, String reason) {
        return change(
                application,
                person,
                StageController.REOPEN,
                record -> participant.reopen(
                        record, verb -> Announcement.by(person.actor(), verb).because(reason)));
    }

    /**
     * Changes something of the stage's own, in the same transaction as the event that says so.
     *
     * @param action the name under which it is allowed, for example {@code appointment}
     * @param own what to change
     * @throws ActionNotAllowedException if the status does not allow it
     * @throws ForbiddenException if it is not for this person to do
     * @throws hiring.choreography.web.StaleException if it is meant for another revision than there is
     */
    public StageRecord update(
            ApplicationId application,
            IfMatch meant,
            String action,
            Verb verb,
            Person person,
            Consumer<StageRecord> own) {
        return update(application, meant, action, verb, person, Optional.empty(), own);
    }

    /** As the other, with a note for this stage's people alone. */
    public StageRecord update(
            ApplicationId application,
            IfMatch meant,
            String action,
            Verb verb,
            Person person,
            Optional<String> note,
            Consumer<StageRecord> own) {
        return revise(application, meant, action, verb, person, note, record -> {
            own.accept(record);
            return record;
        });
    }

    /**
     * As {@link #update}, where the change may also give the work to somebody.
     *
     * @param own what to change; returns the record with whatever becomes of the work
     */
    public StageRecord revise(
            ApplicationId application,
            IfMatch meant,
            String action,
            Verb verb,
            Person person,
            Optional<String> note,
            UnaryOperator<StageRecord> own) {
        return change(application, person, action, record -> {
            meant.demand(record.revision());
            return participant.update(
                    own.apply(record),
                    verb,
                    changed -> Announcement.by(person.actor(), changed).noting(note));
        });
    }

    /**
     * Does something with a record and with what the stage keeps of its own, in one transaction.
     *
     * @param action the name under which it is allowed
     * @param own reads what the stage keeps, once
     * @param command writes what becomes of that, and says how it is announced
     * @throws ActionNotAllowedException if the stage's own state does not allow it
     * @throws hiring.choreography.web.StaleException if it is meant for another revision than there is
     */
    public <S> Performed<S> perform(
            ApplicationId application,
            IfMatch meant,
            String action,
            Person person,
            OwnState<S> own,
            BiFunction<StageRecord, S, Effect<S>> command) {
        demandTheirs(action, person);
        return transactions.write(connection -> {
            StageRecord record = lock(connection, application, person);
            S state = own.of(record);
            demandAllowed(action, record, own.allowedActions(record, state));
            meant.demand(record.revision());
            Effect<S> effect = command.apply(record, state);
            Participant.Change change = effect.on(record, participant, person.actor());
            changes.write(connection, List.of(change));
            return new Performed<>(change.record(), effect.state());
        });
    }

    /**
     * Records an outcome by itself for those of some applications whose time has come. Those that somebody is at just now are
     * left for later, so that of several replicas one does it.
     *
     * @param ready given the records, which nobody else can change meanwhile, tells for which it is time; called within the
     *     transaction
     * @param reason for everybody to read
     * @return how many were recorded
     */
    public int recordItself(
            List<ApplicationId> applications,
            UnaryOperator<List<StageRecord>> ready,
            OutcomeChoice choice,
            String reason) {
        Actor itself = new Actor(stage.name().service());
        return transactions.write(connection -> {
            List<Participant.Change> made = ready.apply(records.lockFree(connection, applications)).stream()
                    .map(record -> participant.record(
                            record,
                            choice,
                            verb -> Announcement.by(itself, verb).because(reason)))
                    .toList();
            changes.write(connection, made);
            return made.size();
        });
    }

    /** Gives the work to somebody, or takes it from whoever has it. */
    StageRecord assign(ApplicationId application, IfMatch meant, Optional<Actor> assignee, Person person) {
        return share(application, meant, Work.ASSIGN, person, work -> work.assignedTo(assignee));
    }

    /** Makes the work due at another time. */
    StageRecord due(ApplicationId application, IfMatch meant, Instant due, Person person) {
        return share(application, meant, Work.DUE, person, work -> work.dueAt(due));
    }

    /** Records an outcome for many, as far as their statuses allow it. */
    Bulk recordAll(List<ApplicationId> applications, OutcomeRequest request, Person person) {
        stage.outcomes(OutcomeController.OUTCOME).statusOf(request.choice());
        return changeAll(
                applications,
                person,
                OutcomeController.OUTCOME,
                recording(request.choice(), person, Optional.empty(), request.privateNote()));
    }

    /** Gives the work on many to somebody, as far as their statuses allow it. */
    Bulk assignAll(List<ApplicationId> applications, Optional<Actor> assignee, Person person) {
        return changeAll(applications, person, Work.ASSIGN, sharing(work -> work.assignedTo(assignee), person));
    }

    private Function<StageRecord, Participant.Change> recording(
            OutcomeChoice choice, Person person, Optional<String> reason, Optional<String> note) {
        return record -> {
            stage.deciding(record, choice);
            return participant.record(record, choice, verb -> {
                Announcement announcement =
                        Announcement.by(person.actor(), verb).noting(note);
                return reason.map(announcement::because).orElse(announcement);
            });
        };
    }

    private Function<StageRecord, Participant.Change> sharing(UnaryOperator<Work> changing, Person person) {
        return record -> participant.update(
                record.with(changing.apply(record.work())),
                Verb.UPDATED,
                verb -> Announcement.by(person.actor(), verb));
    }

    private Bulk changeAll(
            List<ApplicationId> applications,
            Person person,
            String action,
            Function<StageRecord, Participant.Change> command) {
        demandTheirs(action, person);
        return transactions.write(connection -> {
            Map<ApplicationId, StageRecord> locked = records.lock(connection, applications);
            Function<StageRecord, List<String>> allowing = stage.allowing(List.copyOf(locked.values()));
            List<Participant.Change> made = new ArrayList<>();
            List<Bulk.Item> items = new ArrayList<>();
            for (ApplicationId application : new LinkedHashSet<>(applications)) {
                try {
                    StageRecord record = shown(application, Optional.ofNullable(locked.get(application)), person);
                    demandAllowed(action, record, allowing);
                    Participant.Change change = command.apply(record);
                    made.add(change);
                    items.add(Bulk.Item.done(change.record()));
                } catch (RefusedException refused) {
                    items.add(Bulk.Item.refused(application, refused.problem()));
                }
            }
            changes.write(connection, made);
            return Bulk.of(items);
        });
    }

    private StageRecord share(
            ApplicationId application, IfMatch meant, String action, Person person, UnaryOperator<Work> changing) {
        return change(application, person, action, record -> {
            meant.demand(record.revision());
            return sharing(changing, person).apply(record);
        });
    }

    /** Says something to the stage's people. */
    Comment comment(ApplicationId application, Person person, String text) {
        return transactions.write(connection -> {
            known(connection, application, person);
            return comments.add(connection, application, person.actor(), text);
        });
    }

    /** What the stage's people said. */
    Page<Comment> comments(ApplicationId application, @Nullable String cursor, @Nullable Integer limit, Person person) {
        Listing listing = Comments.of(application, cursor, limit);
        return transactions.read(connection -> {
            known(connection, application, person);
            return comments.list(connection, listing);
        });
    }

    private StageRecord change(
            ApplicationId application,
            Person person,
            String action,
            Function<StageRecord, Participant.Change> command) {
        demandTheirs(action, person);
        return transactions.write(connection -> {
            StageRecord record = lock(connection, application, person);
            demandAllowed(action, record, stage::allowedActions);
            Participant.Change change = command.apply(record);
            changes.write(connection, List.of(change));
            return change.record();
        });
    }

    private StageRecord known(Connection connection, ApplicationId application, Person person) {
        return shown(application, records.find(connection, application), person);
    }

    private StageRecord lock(Connection connection, ApplicationId application, Person person) {
        Map<ApplicationId, StageRecord> locked = records.lock(connection, List.of(application));
        return shown(application, Optional.ofNullable(locked.get(application)), person);
    }

    /** Whoever may not see it is told that there is none. */
    private StageRecord shown(ApplicationId application, Optional<StageRecord> found, Person person) {
        return found.filter(record -> !stage.showsOnlyTheirOwnTo(person) || stage.isTheirs(record, person))
                .orElseThrow(() -> unknown(application));
    }

    private void demandTheirs(String action, Person person) {
        if (!stage.mayDo(action, person)) {
            throw new ForbiddenException("\"" + action + "\" of a " + stage.title() + " is not for "
                    + person.actor().name() + " to do.");
        }
    }

    /** What concerns the work alone is no business of the stage, which may have to look up what it allows. */
    private void demandAllowed(String action, StageRecord record, Function<StageRecord, List<String>> allowing) {
        if (!Work.actions(record).contains(action)) {
            demandAllowed(action, record, allowing.apply(record));
        }
    }

    private void demandAllowed(String action, StageRecord record, List<String> ofTheStage) {
        if (!ofTheStage.contains(action)) {
            throw new ActionNotAllowedException(
                    action,
                    subject(record),
                    record.status().cell(),
                    Work.allowedActions(stage.allowing(List.of(record)).apply(record), record),
                    record.end(),
                    stage.obstacle(action, record));
        }
    }

    private String subject(StageRecord record) {
        return "the " + stage.title() + " of application " + record.application();
    }

    private NotFoundException unknown(ApplicationId application) {
        return new NotFoundException("There is no " + stage.title() + " of application " + application
                + ": it is unknown, or was not submitted yet.");
    }
}
