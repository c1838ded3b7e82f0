package hiring.application.duplicate;

import hiring.choreography.web.Problem;
import hiring.choreography.web.RefusedException;
import java.util.List;
import java.util.stream.Collectors;

/** The same candidate has applied for the same position: answered as 409, with those applications and how they stand. */
public final class DuplicateException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final transient List<Duplicate> existing;

    /** @param existing the applications that it duplicates */
    public DuplicateException(List<Duplicate> existing) {
        super(sentence(existing));
        this.existing = List.copyOf(existing);
    }

    @Override
    public Problem problem() {
        return Problem.of(409, "duplicate", "Duplicate application")
                .saying(getMessage() + " To submit it anyway, give a duplicateReason.")
                .with(
                        "duplicates",
                        existing.stream().map(Duplicate::applicationId).toList())
                .with("similar", existing);
    }

    /** Returns the reason in a sentence. */
    public static String sentence(List<Duplicate> existing) {
        String numbers = existing.stream().map(Duplicate::toString).collect(Collectors.joining(", "));
        return "This seems to be the same candidate as in application " + numbers + ".";
    }
}
