package hiring.choreography.stage;

import hiring.choreography.database.Transactions;
import hiring.choreography.event.Actor;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.outbox.EventLog;
import hiring.choreography.outbox.HistoryEntry;
import hiring.choreography.web.ActionNotAllowedException;
import hiring.choreography.web.NotFoundException;
import hiring.choreography.web.Page;
import hiring.choreography.web.PageRequest;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

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
    private final Transactions transactions;

    StageDesk(
            Stage stage,
            StageRecords records,
            Participant participant,
            Changes changes,
            EventLog eventLog,
            Transactions transactions) {
        this.stage = stage;
        this.records = records;
        this.participant = participant;
        this.changes = changes;
        this.eventLog = eventLog;
        this.transactions = transactions;
    }

    /**
     * The record of an application.
     *
     * @throws NotFoundException if the stage has never heard of its submission
     */
    public StageRecord find(ApplicationId application) {
        return transactions.read(
                connection -> records.find(connection, application).orElseThrow(() -> unknown(application)));
    }

    /** The records with a status, or all that the stage has to do with, in the order of their applications. */
    public Page<StageRecord> list(Optional<StageStatus> status, PageRequest page) {
        List<StageRecord> found =
                transactions.read(connection -> records.list(connection, status, page.after(), page.limit() + 1));
        return Page.of(found, page, record -> record.application().value());
    }

    /** Who did what at this stage for an application, oldest first. */
    public List<HistoryEntry> history(ApplicationId application) {
        return transactions.read(connection -> records.find(connection, application)
                .map(record -> eventLog.history(connection, record.application()))
                .orElseThrow(() -> unknown(application)));
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
            Actor actor,
            Optional<String> reason,
            Optional<String> note) {
        // what the stage does not know is refused whatever the status, and before anything is locked
        stage.outcomes().statusOf(choice);
        return change(
                application,
                action,
                record -> participant.record(record, choice, verb -> {
                    Announcement announcement = Announcement.by(actor, verb).noting(note);
                    return reason.map(announcement::because).orElse(announcement);
                }));
    }

    /**
     * Withdraws the outcome that stands; everything else follows from the rule.
     *
     * @throws ActionNotAllowedException if none stands
     */
    public StageRecord reopen(ApplicationId application, Actor actor, String reason) {
        return change(
                application,
                StageController.REOPEN,
                record -> participant.reopen(
                        record, verb -> Announcement.by(actor, verb).because(reason)));
    }

    /**
     * Changes something of the stage's own, in the same transaction as the event that says so.
     *
     * @param action the name under which it is allowed, for example {@code appointment}
     * @param work what to change
     * @throws ActionNotAllowedException if the status does not allow it
     */
    public StageRecord update(
            ApplicationId application, String action, Verb verb, Actor actor, Consumer<StageRecord> work) {
        return change(application, action, record -> {
            work.accept(record);
            return participant.update(record, verb, changed -> Announcement.by(actor, changed));
        });
    }

    private StageRecord change(
            ApplicationId application, String action, Function<StageRecord, Participant.Change> command) {
        return transactions.write(connection -> {
            StageRecord record = lock(connection, application);
            demandAllowed(action, record);
            Participant.Change change = command.apply(record);
            changes.write(connection, List.of(change));
            return change.record();
        });
    }

    private StageRecord lock(Connection connection, ApplicationId application) {
        Map<ApplicationId, StageRecord> locked = records.lock(connection, List.of(application));
        return Optional.ofNullable(locked.get(application)).orElseThrow(() -> unknown(application));
    }

    private void demandAllowed(String action, StageRecord record) {
        List<String> allowed = stage.allowedActions(record);
        if (!allowed.contains(action)) {
            throw new ActionNotAllowedException(
                    action, subject(record), record.status().cell(), allowed, record.end());
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
