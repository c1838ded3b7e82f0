package hiring.choreography.web;

import java.util.List;
import java.util.Optional;

/** A retry that failed again: answered as 409 with the cause. */
public final class FailedAgainException extends RuntimeException {

    private final String cause;
    private final String currentStatus;
    private final List<String> allowedActions;

    /**
     * @param subject what it was tried with, for example {@code Dead letter 7}
     * @param cause without personal data
     * @param currentStatus that it still has
     * @param allowedActions what may be done now
     */
    public FailedAgainException(String subject, String cause, String currentStatus, List<String> allowedActions) {
        super(subject + " failed again: " + cause);
        this.cause = cause;
        this.currentStatus = currentStatus;
        this.allowedActions = List.copyOf(allowedActions);
    }

    Problem problem() {
        return Problem.of(409, "failed-again", "The retry failed")
                .saying(String.valueOf(getMessage()))
                .withState(new Problem.State(Optional.of(currentStatus), allowedActions, Optional.of(cause)));
    }
}
