package hiring.choreography.web;

/** Something that may be done, but not by whoever asks: answered as 403. */
public final class ForbiddenException extends RefusedException {

    private static final long serialVersionUID = 1L;

    /** @param message a sentence that tells who may not do what, and why */
    public ForbiddenException(String message) {
        super(message);
    }

    @Override
    public Problem problem() {
        return Problem.of(403, "forbidden", "Forbidden").saying(String.valueOf(getMessage()));
    }
}
