package hiring.choreography.process;

/** A process template that cannot be: it names the field at fault, in the notation {@code stages.offer.after}. */
public final class InvalidProcessException extends IllegalArgumentException {

    private final String field;

    InvalidProcessException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The field at fault. */
    public String field() {
        return field;
    }
}
