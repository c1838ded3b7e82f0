package hiring.system.rig.fault;

import hiring.system.servers.Deadline;
import java.time.Duration;
import java.util.Optional;

/** The status of the current fault. */
public final class RunStatus {

    private final Fault fault;
    private final Optional<FaultContext> context;
    private final Deadline deadline;
    private final long begin = System.nanoTime();

    private RunStatus(Fault fault, Optional<FaultContext> context, Deadline deadline) {
        this.fault = fault;
        this.context = context;
        this.deadline = deadline;
    }

    static RunStatus preparing(Fault fault, Deadline deadline) {
        return new RunStatus(fault, Optional.empty(), deadline);
    }

    static RunStatus of(Fault fault, FaultContext context) {
        return new RunStatus(fault, Optional.of(context), context.deadline());
    }

    /** The status in one line. */
    public String line() {
        var what = context.map(RunStatus::counts).orElse("starting the deployment");
        return "[%d %s] %s; %s so far, %s left at most"
                .formatted(
                        fault.number(),
                        fault.title(),
                        what,
                        minutes(Duration.ofNanos(System.nanoTime() - begin)),
                        minutes(deadline.left()));
    }

    private static String counts(FaultContext context) {
        var counters = context.counters();
        return "%d of %d applications finished, %d commands acknowledged, %d injected, %d retries"
                .formatted(
                        counters.finished(),
                        counters.started(),
                        counters.acknowledged(),
                        context.injections(),
                        counters.retries());
    }

    private static String minutes(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
