package hiring.choreography.stage;

import java.util.List;

/** A random step of a history. */
sealed interface Step {

    /**
     * A user takes an action, if any stage allows it.
     *
     * @param where at which of the stages that allow it, modulo their number
     */
    record Act(String what, int where) implements Step {}

    /** A participant receives some of its messages, if it has any, as one batch. */
    record Deliver(int to, List<PickedMessage> picks) implements Step {}
}
