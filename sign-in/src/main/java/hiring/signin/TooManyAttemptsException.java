package hiring.signin;

import hiring.choreography.web.Problem;
import hiring.choreography.web.RefusedException;
import java.time.Duration;

/** Too many failed attempts to sign in with a name, which has to wait: answered as 429. */
final class TooManyAttemptsException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    /** @param wait until the next attempt */
    TooManyAttemptsException(Duration wait) {
        super("Too many attempts; wait before the next one");
        this.wait = wait;
    }

    /** How long to wait, in whole seconds, for the {@code Retry-After} header. */
    long seconds() {
        return wait.plusMillis(999).toSeconds();
    }

    @Override
    public Problem problem() {
        return Problem.of(429, "too-many-attempts", "Too many attempts").saying("Try again in " + seconds() + " s.");
    }
}
