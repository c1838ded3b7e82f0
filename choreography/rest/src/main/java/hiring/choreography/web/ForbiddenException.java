package hiring.choreography.web;

/** The caller is not permitted to do this: answered as 403. */
public final class ForbiddenException extends RefusedException {

    private static final long serialVersionUID = 1L;

    /** @param message a sentence that says what is not permitted to whom, and why */
    public ForbiddenException(String message) {
        super(message);
    }

    @Override
    public Problem problem() {
        return Problem.of(403, "forbidden", "Forbidden").saying(String.valueOf(getMessage()));
    }
}
