package hiring.application;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.web.ActionNotAllowedException;
import hiring.choreography.web.InvalidFieldException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An application, and what may be done with it when. Every change is its next revision.
 *
 * @param submission empty until it was submitted
 * @param withdrawal present while it is withdrawn
 */
record Application(
        ApplicationId id,
        int revision,
        Form form,
        Instant createdAt,
        Optional<Submission> submission,
        Optional<Withdrawal> withdrawal) {

    private static final String AMEND = "amend";
    private static final String SUBMIT = "submit";
    private static final String WITHDRAW = "withdraw";
    private static final String REINSTATE = "reinstate";

    /** It is not kept but follows, so that a reinstatement needs to remember nothing. */
    ApplicationStatus status() {
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

    /** @throws InvalidFieldException if it would change the process that others already follow */
    Application amend(ApplicationRequest amendment) {
        demandAllowed(AMEND);
        Form amended = amendment.amending(form);
        if (submission.isPresent() && !amended.process().equals(form.process())) {
            throw InvalidFieldException.notOneOf("process", amended.process(), List.of(form.process()));
        }
        return next(amended, submission, withdrawal);
    }

    Application submit(Submission now) {
        demandAllowed(SUBMIT);
        return next(form, Optional.of(now), withdrawal);
    }

    Application withdraw(Withdrawal now) {
        demandAllowed(WITHDRAW);
        return next(form, submission, Optional.of(now));
    }

    /** Back to where it was when it was withdrawn. */
    Application reinstate() {
        demandAllowed(REINSTATE);
        return next(form, submission, Optional.empty());
    }

    private Application next(Form nextForm, Optional<Submission> submitted, Optional<Withdrawal> withdrawn) {
        return new Application(id, revision + 1, nextForm, createdAt, submitted, withdrawn);
    }

    private void demandAllowed(String action) {
        if (!allowedActions().contains(action)) {
            throw new ActionNotAllowedException(
                    action, "application " + id, Optional.of(status().name()), allowedActions(), Optional.empty());
        }
    }
}
