package hiring.choreography.web;

/** What a change is meant for is not what there is any more. */
public final class StaleException extends RefusedException {

    private static final long serialVersionUID = 1L;

    StaleException(int meant, int current) {
        super("It was meant for revision " + meant + ", and there is revision " + current + " by now.");
    }

    @Override
    public Problem problem() {
        return Problem.of(412, "stale", "Somebody has changed it since").saying(String.valueOf(getMessage()));
    }
}
