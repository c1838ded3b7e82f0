package hiring.choreography.web;

/** What was asked for does not exist: answered as 404. */
public final class NotFoundException extends RuntimeException {

    /** @param message a sentence that tells what does not exist */
    public NotFoundException(String message) {
        super(message);
    }
}
