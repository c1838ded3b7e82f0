package hiring.application;

import hiring.application.duplicate.Applicant;
import hiring.application.duplicate.Duplicate;
import hiring.application.duplicate.DuplicateException;
import hiring.application.duplicate.DuplicateFinder;
import hiring.application.duplicate.DuplicateIndex;
import hiring.application.form.ApplicationRequest;
import hiring.application.form.Completeness;
import hiring.application.form.Form;
import hiring.application.process.ProcessCatalogue;
import hiring.choreography.database.Transactions;
import hiring.choreography.event.Actor;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.listing.Listing;
import hiring.choreography.outbox.EventLog;
import hiring.choreography.outbox.HistoryEntry;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.web.FieldError;
import hiring.choreography.web.IfMatch;
import hiring.choreography.web.NotFoundException;
import hiring.choreography.web.Page;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Executes commands on applications: each changes the application and publishes its event in one transaction. None waits for
 * another service.
 */
@Singleton
public final class ApplicationCommands {

    private final Applications applications;
    private final Drafting drafting;
    private final DuplicateFinder duplicates;
    private final Completeness completeness;
    private final ProcessCatalogue processes;
    private final EventLog eventLog;
    private final Transactions transactions;
    private final Clock clock;

    ApplicationCommands(
            Applications applications,
            Drafting drafting,
            DuplicateFinder duplicates,
            Completeness completeness,
            ProcessCatalogue processes,
            EventLog eventLog,
            Transactions transactions,
            Clock clock) {
        this.applications = applications;
        this.drafting = drafting;
        this.duplicates = duplicates;
        this.completeness = completeness;
        this.processes = processes;
        this.eventLog = eventLog;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A change to an application that is locked against other transactions. */
    private interface Command {
        Change carryOut(Application before, Instant now);
    }

    Application find(ApplicationId id) {
        return known(id, applications.find(id));
    }

    /**
     * Returns a page of the applications that match a filter.
     *
     * @throws hiring.choreography.web.InvalidFieldException if the filter, order or cursor is not valid
     */
    public Page<Application> list(
            ApplicationFilter filter, @Nullable String sort, @Nullable String cursor, @Nullable Integer limit) {
        Listing listing = Listing.of(filter.conditions(), Applications.ORDERS, sort, cursor, limit);
        return applications.list(listing);
    }

    /** Returns who changed an application and how, oldest first. */
    List<HistoryEntry> history(ApplicationId id) {
        return transactions.read(() -> {
            Application application = known(id, applications.find(id));
            return eventLog.history(application.id());
        });
    }

    /** @throws DuplicateException if it is a duplicate of another application and no reason to accept it is given */
    Application draft(ApplicationRequest request, Actor actor) {
        Form form = request.form();
        return transactions.write(() -> {
            processes.requireKnown(form.process());
            Applicant applicant = Applicant.of(form);
            DuplicateIndex known = duplicates.claim(List.of(applicant));
            Remarks remarks = admitted(known.like(applicant), request.whyNoDuplicate());
            Drafting.Draft draft = new Drafting.Draft(form, remarks, known.candidateId(applicant));
            return drafting.draft(List.of(draft), actor, clock.instant()).get(0);
        });
    }

    /**
     * Replaces the form of an application.
     *
     * @throws DuplicateException as {@link #draft}
     * @throws IncompleteException if it was submitted and would lose a required field
     */
    Application amend(ApplicationId id, IfMatch expected, ApplicationRequest amendment, Actor actor) {
        return change(id, (before, now) -> {
            expected.require(before.revision());
            Application amended = before.amend(amendment, now);
            if (!amended.form().process().equals(before.form().process())) {
                processes.requireKnown(amended.form().process());
            }
            requireNothingLost(before, amended);
            DuplicateIndex known = claimedAnew(before, amended);
            return Change.of(identified(before, amended, known), Verb.AMENDED, actor)
                    .following(kept(amended))
                    .remarking(admitted(like(amended, known), amendment.whyNoDuplicate()));
        });
    }

    /**
     * Submits it to the latest version of its process, which it keeps from now on.
     *
     * @throws IncompleteException if it lacks something that it must have
     */
    Application submit(ApplicationId id, Actor actor) {
        return change(id, (before, now) -> {
            ProcessTemplate process = processes.latest(before.form().process());
            Application submitted = before.submit(process.version(), now);
            requireNothing(before, completeness.missing(before.form()));
            return Change.of(submitted, Verb.SUBMITTED, actor).following(Optional.of(process));
        });
    }

    Application withdraw(ApplicationId id, Withdrawal withdrawal, Actor actor) {
        return change(id, (before, now) -> {
            Application withdrawn = before.withdraw(withdrawal, now);
            return Change.of(withdrawn, Verb.WITHDRAWN, actor)
                    .following(kept(withdrawn))
                    .because(withdrawal.reason());
        });
    }

    /**
     * Undoes a withdrawal.
     *
     * @throws DuplicateException if the candidate has applied again meanwhile and no reason to reinstate it is given
     */
    Application reinstate(ApplicationId id, String reason, Optional<String> whyNoDuplicate, Actor actor) {
        return change(id, (before, now) -> {
            Application reinstated = before.reinstate(now);
            return Change.of(reinstated, Verb.REINSTATED, actor)
                    .following(kept(reinstated))
                    .because(reason)
                    .remarking(admitted(like(reinstated, claimed(reinstated)), whyNoDuplicate));
        });
    }

    private Application change(ApplicationId id, Command command) {
        return transactions.write(() -> {
            Application before = known(id, applications.lock(id));
            Change change = command.carryOut(before, clock.instant());
            applications.save(change.application());
            eventLog.append(List.of(change.announcement()));
            return change.application();
        });
    }

    private DuplicateIndex claimedAnew(Application before, Application after) {
        return Applicant.of(after.form()).equals(Applicant.of(before.form())) ? DuplicateIndex.NONE : claimed(after);
    }

    private DuplicateIndex claimed(Application application) {
        return duplicates.claim(List.of(Applicant.of(application.form())));
    }

    private static List<Duplicate> like(Application application, DuplicateIndex known) {
        return known.like(Applicant.of(application.form()), application.id());
    }

    /** The first address says who applies. After that it may change, and the stages know the person already. */
    private static Application identified(Application before, Application after, DuplicateIndex known) {
        return before.form().candidate().email().isPresent()
                ? after
                : known.candidateId(Applicant.of(after.form())).map(after::of).orElse(after);
    }

    private static Remarks admitted(List<Duplicate> others, Optional<String> why) {
        if (!others.isEmpty() && why.isEmpty()) {
            throw new DuplicateException(others);
        }
        return Remarks.override(others, why);
    }

    /** A submitted form stays complete. Fields that became required later may stay empty. */
    private void requireNothingLost(Application before, Application after) {
        if (before.submission().isPresent()) {
            List<FieldError> lackedBefore = completeness.missing(before.form());
            requireNothing(
                    before,
                    completeness.missing(after.form()).stream()
                            .filter(error -> !lackedBefore.contains(error))
                            .toList());
        }
    }

    private static void requireNothing(Application application, List<FieldError> missing) {
        if (!missing.isEmpty()) {
            throw new IncompleteException(application, missing);
        }
    }

    private Optional<ProcessTemplate> kept(Application application) {
        return application
                .submission()
                .map(submission -> processes.version(application.form().process(), submission.processVersion()));
    }

    private static Application known(ApplicationId id, Optional<Application> found) {
        return found.orElseThrow(() -> new NotFoundException("There is no application " + id + "."));
    }
}
