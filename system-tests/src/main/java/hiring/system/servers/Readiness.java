package hiring.system.servers;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits until a server accepts requests, which is later than when it listens. */
record Readiness(String server, ServerLog log) {

    private static final Duration BOUND = Duration.ofSeconds(60);

    /**
     * Repeats an attempt until it returns true. Gives up immediately if the process has ended, and kills it at the deadline.
     *
     * @throws ServerStartException if the server is not ready in time
     */
    void await(ServerProcess process, Callable<Boolean> attempt) {
        var ready = Deadline.in(BOUND).await(() -> !process.isAlive() || attempt.call());
        if (!ready || !process.isAlive()) {
            process.kill();
            throw new ServerStartException(server, log);
        }
    }
}
