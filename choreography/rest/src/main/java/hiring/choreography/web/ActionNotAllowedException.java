package hiring.choreography.web;

import hiring.choreography.journey.EndCause;
import java.util.List;
import java.util.Optional;

/** An action that the current status does not allow: answered as 409 with the status and the actions that it allows. */
public final class ActionNotAllowedException extends RefusedException {

    private final Optional<String> currentStatus;
    private final List<String> allowedActions;
    private final Optional<EndCause> cause;

    /**
     * @param action what was to be done
     * @param subject to what, for example {@code the offer of application 7}
     * @param currentStatus empty where it is blank
     * @param end why the application has ended, if it has
     */
    public ActionNotAllowedException(
            String action,
            String subject,
            Optional<String> currentStatus,
            List<String> allowedActions,
            Optional<EndCause> end) {
        this(action, subject, currentStatus, allowedActions, end, Optional.empty());
    }

    /**
     * As the other, if the status alone does not explain the refusal.
     *
     * @param obstacle completes the sentence after a colon, for example {@code consent is missing}
     */
    public ActionNotAllowedException(
            String action,
            String subject,
            Optional<String> currentStatus,
            List<String> allowedActions,
            Optional<EndCause> end,
            Optional<String> obstacle) {
        super(sentence(action, subject, currentStatus, end, obstacle));
        this.currentStatus = currentStatus;
        this.allowedActions = List.copyOf(allowedActions);
        this.cause = end;
    }

    @Override
    public Problem problem() {
        return Problem.of(409, "action-not-allowed", "The status does not allow this action")
                .saying(String.valueOf(getMessage()))
                .withState(new Problem.State(currentStatus, allowedActions, cause.map(EndCause::toString)));
    }

    private static String sentence(
            String action,
            String subject,
            Optional<String> currentStatus,
            Optional<EndCause> end,
            Optional<String> obstacle) {
        String state = currentStatus.map(status -> "is " + status).orElse("is blank: it has not started");
        String why = end.map(cause -> " (" + cause + ")").orElse("");
        String what = obstacle.map(sentence -> ": " + sentence).orElse("");
        return "\"" + action + "\" is not allowed: " + subject + " " + state + why + what + ".";
    }
}
