package hiring.choreography.web;

/** Something that what is there already stands against, whatever the status: answered as 409. */
public final class ConflictException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String title;

    /**
     * @param name of the problem's type, as docs/api.md lists it, for example {@code appointment-conflict}
     * @param title the same for every problem of the type
     * @param detail a sentence that tells what stands against it, and what may be done
     */
    public ConflictException(String name, String title, String detail) {
        super(detail);
        this.name = name;
        this.title = title;
    }

    @Override
    public Problem problem() {
        return Problem.of(409, name, title).saying(String.valueOf(getMessage()));
    }
}
