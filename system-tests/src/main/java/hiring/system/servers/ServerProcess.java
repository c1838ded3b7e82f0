package hiring.system.servers;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A child of this process. It does not outlive it, unless this process is killed outright. */
public final class ServerProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Set<Process> CHILDREN = ConcurrentHashMap.newKeySet();

    private static volatile boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(ServerProcess::endAll));
    }

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /** Starts a program that writes all it has to say to the end of the log. */
    public static ServerProcess start(ProcessBuilder builder, ServerLog log) {
        try {
            var process = builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()))
                    .start();
            adopt(process);
            process.getOutputStream().close();
            return new ServerProcess(process);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void adopt(Process process) {
        CHILDREN.add(process);
        if (ending) {
            process.destroyForcibly();
            throw new IllegalStateException("There is nothing to be started any more");
        }
    }

    /** Whoever is just about to start another one finds that it is too late. */
    private static void endAll() {
        ending = true;
        CHILDREN.forEach(Process::destroyForcibly);
    }

    /** Whether it has not ended yet. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Lets the program run to its end, and returns what it ended with; it is killed if it takes too long. */
    public int awaitExit() {
        return awaitExit(PATIENCE);
    }

    /** Lets the program run to its end, and returns what it ended with; it is killed if it takes longer than given. */
    int awaitExit(Duration patience) {
        if (!endsWithin(patience)) {
            kill();
        }
        CHILDREN.remove(process);
        return process.exitValue();
    }

    /** Asks the program to stop (SIGTERM), and returns what it ended with; it is killed if it takes too long. */
    public int stop() {
        return stop(PATIENCE);
    }

    /** Asks the program to stop (SIGTERM), and returns what it ended with; it is killed if it takes longer than given. */
    public int stop(Duration patience) {
        process.destroy();
        return awaitExit(patience);
    }

    /** Ends the program and its own children as a power cut would (SIGKILL). */
    public void kill() {
        var family = process.descendants().toList();
        process.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        var gone = Deadline.in(PATIENCE).await(() -> !isAlive() && areGone(family));
        if (!gone) {
            throw new IllegalStateException("The process " + process.pid() + " outlives its kill");
        }
        CHILDREN.remove(process);
    }

    /** Stops it in its tracks (SIGSTOP): its connections stay open, and nobody answers. */
    public void freeze() {
        signal("STOP");
    }

    /** Lets it go on as if nothing had happened (SIGCONT). */
    public void thaw() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            var command = List.of("sh", "-c", "kill -" + name + " " + process.pid());
            var exit = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException("SIG" + name + " did not reach the process " + process.pid());
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", cause);
        }
    }

    private boolean endsWithin(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), MILLISECONDS);
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
