package hiring.system.rig;

import hiring.system.rig.fault.RunStatus;
import hiring.system.servers.Deadline;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;

/** Prints the progress every few seconds. */
final class Progress {

    private static final Duration INTERVAL = Duration.ofSeconds(4);

    private final PrintStream out;
    private volatile Optional<RunStatus> status = Optional.empty();

    Progress(PrintStream out) {
        this.out = out;
    }

    void start() {
        var thread = new Thread(this::report, "progress");
        thread.setDaemon(true);
        thread.start();
    }

    void follow(RunStatus next) {
        status = Optional.of(next);
    }

    void say(String line) {
        out.println("rig: " + line);
    }

    private void report() {
        while (!Thread.currentThread().isInterrupted()) {
            Deadline.pause(INTERVAL);
            status.map(RunStatus::line).ifPresent(this::say);
        }
    }
}
