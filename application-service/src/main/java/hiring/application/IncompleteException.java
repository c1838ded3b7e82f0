package hiring.application;

import hiring.choreography.web.FieldError;
import hiring.choreography.web.Problem;
import hiring.choreography.web.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A form that lacks required fields: answered as 409, naming each of them. */
final class IncompleteException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final transient Application application;
    private final transient List<FieldError> missing;

    IncompleteException(Application application, List<FieldError> missing) {
        super(missing.stream()
                .map(error -> error.field() + " " + error.message())
                .collect(Collectors.joining(
                        ", ", "The form of application " + application.id() + " is not complete: ", ".")));
        this.application = application;
        this.missing = List.copyOf(missing);
    }

    @Override
    public Problem problem() {
        return Problem.of(409, "incomplete", "The form is not complete")
                .saying(String.valueOf(getMessage()))
                .withErrors(missing)
                .withState(new Problem.State(
                        Optional.of(application.status().name()), application.allowedActions(), Optional.empty()));
    }
}
