package hiring.choreography.event;

/** A message that can never be understood as an event, with the reason in words fit for an operator. */
public final class MalformedEventException extends RuntimeException {

    MalformedEventException(String message) {
        super(message);
    }

    MalformedEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
