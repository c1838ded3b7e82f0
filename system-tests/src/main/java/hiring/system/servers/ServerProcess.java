package hiring.system.servers;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A child process. It is killed when this process ends, unless this process is killed itself. */
public final class ServerProcess {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final Set<Process> CHILDREN = ConcurrentHashMap.newKeySet();

    private static volatile boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(ServerProcess::endAll));
    }

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /** Starts a program that appends its output to the log. */
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
            throw new IllegalStateException("This process is ending and starts no more programs");
        }
    }

    /** Kills all child processes, and prevents that more are started. */
    private static void endAll() {
        ending = true;
        CHILDREN.forEach(Process::destroyForcibly);
    }

    /** The number of the process. */
    public long pid() {
        return process.pid();
    }

    /** Whether it is running. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until the program ends, and returns its exit code; kills it if it takes too long. */
    public int awaitExit() {
        return awaitExit(TIMEOUT);
    }

    /** Waits until the program ends, and returns its exit code; kills it after the given time. */
    int awaitExit(Duration patience) {
        if (!endsWithin(patience)) {
            kill();
        }
        CHILDREN.remove(process);
        return process.exitValue();
    }

    /** Stops the program (SIGTERM), and returns its exit code; kills it if it takes too long. */
    public int stop() {
        return stop(TIMEOUT);
    }

    /** Stops the program (SIGTERM), and returns its exit code; kills it after the given time. */
    public int stop(Duration patience) {
        process.destroy();
        return awaitExit(patience);
    }

    /** Kills the program and its children (SIGKILL). */
    public void kill() {
        var family = process.descendants().toList();
        process.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        var gone = Deadline.in(TIMEOUT).await(() -> !isAlive() && areGone(family));
        if (!gone) {
            throw new IllegalStateException("The process " + process.pid() + " survived SIGKILL");
        }
        CHILDREN.remove(process);
    }

    /** Freezes the program (SIGSTOP): its connections stay open but get no answer. */
    public void freeze() {
        signal("STOP");
    }

    /** Resumes the program (SIGCONT). */
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
