package hiring.choreography.web;

/** Something that was asked for and is not done: nothing is wrong with the service, and nothing has changed. */
public abstract sealed class RefusedException extends RuntimeException
        permits ActionNotAllowedException, ConflictException, ForbiddenException, NotFoundException, StaleException {

    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }

    /** How it is answered. */
    public abstract Problem problem();
}
