package hiring.choreography.web;

/** A change does not say which revision it expects. */
final class PreconditionMissingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PreconditionMissingException() {
        super("If-Match is missing: send the ETag of what you have read, or *");
    }

    Problem problem() {
        return Problem.of(428, "precondition-required", "If-Match is required").saying(String.valueOf(getMessage()));
    }
}
