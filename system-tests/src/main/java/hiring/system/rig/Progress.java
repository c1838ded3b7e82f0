package hiring.system.rig;

import hiring.system.rig.fault.Status;
import hiring.system.servers.Deadline;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;

/** Says every few seconds how far it is. */
final class Progress {

    private static final Duration INTERVAL = Duration.ofSeconds(4);

    private final PrintStream out;
    private volatile Optional<Status> status = Optional.empty();

    Progress(PrintStream out) {
        this.out = out;
    }

    void start() {
        var thread = new Thread(this::report, "progress");
        thread.setDaemon(true);
        thread.start();
    }

    void follow(Status next) {
        status = Optional.of(next);
    }

    void say(String line) {
        out.println("rig: " + line);
    }

    private void report() {
        while (!Thread.currentThread().isInterrupted()) {
            Deadline.pause(INTERVAL);
            status.map(Status::line).ifPresent(this::say);
        }
    }
}
