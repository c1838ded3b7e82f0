package hiring.application;

import hiring.application.form.ApplicationRequest;
import hiring.application.form.Form;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.web.ActionNotAllowedException;
import hiring.choreography.web.InvalidFieldException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An application and its lifecycle. Every change increments its revision.
 *
 * @param candidateId a random number that all applications of one person have in common, by their e-mail address. It does not change
 *     with the address
 * @param updatedAt when it was last changed
 * @param submission empty until it was submitted
 * @param withdrawal present while it is withdrawn
 */
public record Application(
        ApplicationId id,
        int revision,
        UUID candidateId,
        Form form,
        Instant createdAt,
        Instant updatedAt,
        Optional<Submission> submission,
        Optional<Withdrawal> withdrawal) {

    private static final String AMEND = "amend";
    private static final String SUBMIT = "submit";
    private static final String WITHDRAW = "withdraw";
    private static final String REINSTATE = "reinstate";

    /** A new draft. */
    static Application draft(ApplicationId id, UUID candidateId, Form form, Instant now) {
        return new Application(id, 1, candidateId, form, now, now, Optional.empty(), Optional.empty());
    }

    /** Derived rather than stored, so that a reinstatement needs no record of the earlier status. */
    public ApplicationStatus status() {
        if (withdrawal.isPresent()) {
            return ApplicationStatus.WITHDRAWN;
        }
        return submission.isPresent() ? ApplicationStatus.SUBMITTED : ApplicationStatus.DRAFT;
    }

    List<String> allowedActions() {
        return switch (status()) {
            case DRAFT -> List.of(AMEND, SUBMIT, WITHDRAW);
            case SUBMITTED -> List.of(AMEND, WITHDRAW);
            case WITHDRAWN -> List.of(REINSTATE);
        };
    }

    /** @throws InvalidFieldException if it would change the process after submission, when other services already follow it */
    Application amend(ApplicationRequest amendment, Instant now) {
        requireAllowed(AMEND);
        Form amended = amendment.amending(form);
        if (submission.isPresent() && !amended.process().equals(form.process())) {
            throw InvalidFieldException.notOneOf("process", amended.process(), List.of(form.process()));
        }
        return next(amended, now, submission, withdrawal);
    }

    Application submit(int processVersion, Instant now) {
        requireAllowed(SUBMIT);
        return next(form, now, Optional.of(new Submission(processVersion, now)), withdrawal);
    }

    Application withdraw(Withdrawal why, Instant now) {
        requireAllowed(WITHDRAW);
        return next(form, now, submission, Optional.of(why));
    }

    /** Returns to the status before the withdrawal. */
    Application reinstate(Instant now) {
        requireAllowed(REINSTATE);
        return next(form, now, submission, Optional.empty());
    }

    /** This application, of a person who is known by another number. */
    Application of(UUID candidate) {
        return new Application(id, revision, candidate, form, createdAt, updatedAt, submission, withdrawal);
    }

    private Application next(
            Form nextForm, Instant now, Optional<Submission> submitted, Optional<Withdrawal> withdrawn) {
        return new Application(id, revision + 1, candidateId, nextForm, createdAt, now, submitted, withdrawn);
    }

    private void requireAllowed(String action) {
        if (!allowedActions().contains(action)) {
            throw new ActionNotAllowedException(
                    action, "application " + id, Optional.of(status().name()), allowedActions(), Optional.empty());
        }
    }
}
