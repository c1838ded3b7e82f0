package hiring.choreography.web;

/** What was asked for does not exist: answered as 404. */
public final class NotFoundException extends RefusedException {

    private static final long serialVersionUID = 1L;

    /** @param message a sentence that says what does not exist */
    public NotFoundException(String message) {
        super(message);
    }

    @Override
    public Problem problem() {
        return Problem.notFound(String.valueOf(getMessage()));
    }
}
