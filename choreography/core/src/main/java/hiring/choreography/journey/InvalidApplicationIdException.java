package hiring.choreography.journey;

/** A number that no application can have. */
public final class InvalidApplicationIdException extends IllegalArgumentException {

    InvalidApplicationIdException(long value) {
        super("An application's id is 1 or greater: " + value + " is not.");
    }
}
