package hiring.choreography.web;

/** Something that is there already stands in the way, whatever the status is: answered as 409. */
public final class ConflictException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final transient Conflict conflict;

    /** @param detail a sentence that says what stands in the way, and what can be done */
    public ConflictException(Conflict conflict, String detail) {
        super(detail);
        this.conflict = conflict;
    }

    @Override
    public Problem problem() {
        return Problem.of(409, conflict.name(), conflict.title()).saying(String.valueOf(getMessage()));
    }
}
