package hiring.choreography.job;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * A job that a service does in the background, step by step, for as long as it runs. Every bean of this type gets a thread of its
 * own. No step begins before the tables are up to date. A step that fails is logged and retried.
 */
public interface BackgroundJob {

    /** What the job is called in the log and in the name of its thread; unique in the service, for example {@code imports}. */
    String name();

    /** How long to wait when no work is left. */
    Duration rest();

    /** How long to wait before the first step, counted from when the tables are up to date; by default as long as a rest. */
    default Duration firstRest() {
        return rest();
    }

    /** How long a step may take. A service that stops waits no longer for the step under way. */
    default Duration longestStep() {
        return Duration.ofSeconds(10);
    }

    /**
     * Does a step.
     *
     * @param isStopping whether the service is about to stop, so that a long step should end early
     * @return whether more work is waiting, so that the next step follows without a rest
     * @throws RuntimeException if the step failed; it is retried after a second at most
     */
    boolean runStep(BooleanSupplier isStopping);
}
