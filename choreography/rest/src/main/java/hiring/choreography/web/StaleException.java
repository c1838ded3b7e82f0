package hiring.choreography.web;

/** A change expects a revision that is not the current one. */
public final class StaleException extends RefusedException {

    private static final long serialVersionUID = 1L;

    StaleException(int expected, int current) {
        super("The change expects revision " + expected + ", but the current revision is " + current + ".");
    }

    @Override
    public Problem problem() {
        return Problem.of(412, "stale", "The resource has changed since").saying(String.valueOf(getMessage()));
    }
}
