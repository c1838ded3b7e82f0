package hiring.choreography.stage;

import java.util.List;

/** What happens next in a history, for as far as chance decides it. */
sealed interface Step {

    /**
     * Somebody records something, if anybody may.
     *
     * @param where at which of the stages that allow it, counted on from the first again where there are fewer
     */
    record Act(String what, int where) implements Step {}

    /** Somebody gets some of their mail, if they have any, as one batch. */
    record Deliver(int to, List<Pick> picks) implements Step {}
}
