package hiring.choreography.event;

/** A message that can never be understood as an event, with the reason in words fit for an operator. */
public final class MalformedEventException extends RuntimeException {

    /** @param message what is wrong, without what the message says of a person */
    public MalformedEventException(String message) {
        super(message);
    }

    /** @param message what is wrong, without what the message says of a person */
    public MalformedEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
