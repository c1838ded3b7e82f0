package hiring.application;

import hiring.choreography.database.Transactions;
import hiring.choreography.event.Actor;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.outbox.EventLog;
import hiring.choreography.outbox.HistoryEntry;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.web.IfMatch;
import hiring.choreography.web.NotFoundException;
import hiring.choreography.web.Page;
import hiring.choreography.web.PageRequest;
import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Where applications are worked on: each command changes the application and announces it, in one transaction. Nothing
 * here waits for another service.
 */
@Singleton
final class ApplicationDesk {

    private final Applications applications;
    private final ProcessCatalogue processes;
    private final EventLog eventLog;
    private final Transactions transactions;
    private final Clock clock;

    ApplicationDesk(
            Applications applications,
            ProcessCatalogue processes,
            EventLog eventLog,
            Transactions transactions,
            Clock clock) {
        this.applications = applications;
        this.processes = processes;
        this.eventLog = eventLog;
        this.transactions = transactions;
        this.clock = clock;
    }

    Application find(ApplicationId id) {
        return transactions.read(connection -> known(id, applications.findById(id.value())));
    }

    /** The applications with a status, or all, in the order of their numbers. */
    Page<Application> list(Optional<ApplicationStatus> status, PageRequest page) {
        Pageable most = Pageable.from(0, page.limit() + 1);
        List<ApplicationRow> found = transactions.read(connection -> status.map(
                        wanted -> applications.findByStatusAndIdGreaterThanOrderById(wanted, page.after(), most))
                .orElseGet(() -> applications.findByIdGreaterThanOrderById(page.after(), most)));
        return Page.of(
                found.stream().map(ApplicationRow::application).toList(),
                page,
                application -> application.id().value());
    }

    /** Who did what with an application, oldest first. */
    List<HistoryEntry> history(ApplicationId id) {
        return transactions.read(connection -> {
            Application application = known(id, applications.findById(id.value()));
            return eventLog.history(connection, application.id());
        });
    }

    Application draft(Form form, Actor actor) {
        return announcing(now -> {
            processes.demandKnown(form.process());
            Application drafted =
                    applications.save(ApplicationRow.draft(form, now)).application();
            return new Change(drafted, Verb.DRAFTED, actor, Optional.empty(), Optional.empty());
        });
    }

    Application amend(ApplicationId id, IfMatch meant, ApplicationRequest amendment, Actor actor) {
        return change(id, (before, now) -> {
            meant.demand(before.revision());
            Application amended = before.amend(amendment);
            if (!amended.form().process().equals(before.form().process())) {
                processes.demandKnown(amended.form().process());
            }
            return new Change(amended, Verb.AMENDED, actor, kept(amended), Optional.empty());
        });
    }

    /** Submits it to the latest version of its process, which it keeps from now on. */
    Application submit(ApplicationId id, Actor actor) {
        return change(id, (before, now) -> {
            ProcessTemplate process = processes.latest(before.form().process());
            Application submitted = before.submit(new Submission(process.version(), now));
            return new Change(submitted, Verb.SUBMITTED, actor, Optional.of(process), Optional.empty());
        });
    }

    Application withdraw(ApplicationId id, Withdrawal withdrawal, Actor actor) {
        return change(id, (before, now) -> {
            Application withdrawn = before.withdraw(withdrawal);
            return new Change(withdrawn, Verb.WITHDRAWN, actor, kept(withdrawn), Optional.of(withdrawal.reason()));
        });
    }

    Application reinstate(ApplicationId id, String reason, Actor actor) {
        return change(id, (before, now) -> {
            Application reinstated = before.reinstate();
            return new Change(reinstated, Verb.REINSTATED, actor, kept(reinstated), Optional.of(reason));
        });
    }

    private Application change(ApplicationId id, BiFunction<Application, Instant, Change> command) {
        return announcing(now -> {
            Change change = command.apply(known(id, applications.findByIdForUpdate(id.value())), now);
            applications.update(ApplicationRow.of(change.application()));
            return change;
        });
    }

    private Application announcing(Function<Instant, Change> command) {
        return transactions.write(connection -> {
            Instant now = clock.instant();
            Change change = command.apply(now);
            eventLog.append(connection, List.of(change.announcement(now)));
            return change.application();
        });
    }

    private Optional<ProcessTemplate> kept(Application application) {
        return application
                .submission()
                .map(submission -> processes.version(application.form().process(), submission.processVersion()));
    }

    private static Application known(ApplicationId id, Optional<ApplicationRow> row) {
        return row.map(ApplicationRow::application)
                .orElseThrow(() -> new NotFoundException("There is no application " + id + "."));
    }
}
