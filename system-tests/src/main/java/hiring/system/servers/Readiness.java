package hiring.system.servers;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waiting until a server really serves, which is later than when it listens. */
record Readiness(String server, ServerLog log) {

    private static final Duration BOUND = Duration.ofSeconds(60);

    /**
     * Tries until the attempt neither fails nor answers false. Gives up at once when the process
     * has ended, and kills it when the time is up.
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
