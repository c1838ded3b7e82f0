package hiring.system.servers;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/** A child of this process. It does not outlive it, unless this process is killed outright. */
final class ServerProcess {

    private static final int PATIENCE_SECONDS = 20;

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    static ServerProcess start(ProcessBuilder builder, ServerLog log) {
        try {
            var process = builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            process.getOutputStream().close();
            return new ServerProcess(process);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Lets the program run to its end; it is killed if it takes too long. */
    int awaitExit() {
        if (!hasEnded()) {
            kill();
        }
        return process.exitValue();
    }

    /** Asks the server to stop (SIGTERM); it is killed if it takes too long. */
    void stop() {
        process.destroy();
        awaitExit();
    }

    /** Ends the server and its own children as a power cut would (SIGKILL). */
    void kill() {
        var family = process.descendants().toList();
        process.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        await().atMost(Duration.ofSeconds(PATIENCE_SECONDS)).until(() -> !isAlive() && areGone(family));
    }

    private boolean hasEnded() {
        try {
            return process.waitFor(PATIENCE_SECONDS, SECONDS);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What is dead but not yet buried by its parent counts as alive, yet has no command any more. */
    private static boolean areGone(List<ProcessHandle> family) {
        return family.stream()
                .noneMatch(each -> each.isAlive() && each.info().command().isPresent());
    }
}
