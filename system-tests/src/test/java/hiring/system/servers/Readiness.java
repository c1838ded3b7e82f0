package hiring.system.servers;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;

/** Waiting until a server really serves, which is later than when it listens. */
record Readiness(String server, ServerLog log) {

    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final Duration INTERVAL = Duration.ofMillis(100);

    /**
     * Tries until the attempt neither fails nor answers false. Gives up at once when the process
     * has ended, and kills it when the time is up.
     *
     * @throws ServerStartException if the server is not ready in time
     */
    void await(ServerProcess process, Callable<Boolean> attempt) {
        try {
            Awaitility.await()
                    .atMost(BOUND)
                    .pollInterval(INTERVAL)
                    .failFast(server + " has ended", () -> !process.isAlive())
                    .ignoreExceptions()
                    .until(attempt);
        } catch (ConditionTimeoutException | TerminalFailureException cause) {
            process.kill();
            throw new ServerStartException(server, log, cause);
        }
    }
}
