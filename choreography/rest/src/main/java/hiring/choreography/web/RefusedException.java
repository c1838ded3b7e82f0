package hiring.choreography.web;

/**
 * Something that was asked for and is not done: nothing is wrong with the service, and nothing has changed. A service has
 * refusals of its own, where only it knows what stands in the way.
 */
public abstract class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what stands in the way, as a sentence */
    protected RefusedException(String message) {
        super(message);
    }

    /** How it is answered. */
    public abstract Problem problem();
}
