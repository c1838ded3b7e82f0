package hiring.choreography.web;

/** The request conflicts with existing data, in any status: answered as 409. */
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
