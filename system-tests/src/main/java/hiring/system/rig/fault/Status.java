package hiring.system.rig.fault;

import hiring.system.servers.Deadline;
import java.time.Duration;
import java.util.Optional;

/** What is under way at the moment. */
public final class Status {

    private final Fault fault;
    private final Optional<Field> field;
    private final Deadline deadline;
    private final long begin = System.nanoTime();

    private Status(Fault fault, Optional<Field> field, Deadline deadline) {
        this.fault = fault;
        this.field = field;
        this.deadline = deadline;
    }

    static Status preparing(Fault fault, Deadline deadline) {
        return new Status(fault, Optional.empty(), deadline);
    }

    static Status of(Fault fault, Field field) {
        return new Status(fault, Optional.of(field), field.deadline());
    }

    /** How it stands, on one line. */
    public String line() {
        var what = field.map(Status::counts).orElse("starting what it takes");
        return "[%d %s] %s; %s so far, %s left at most"
                .formatted(
                        fault.number(),
                        fault.title(),
                        what,
                        minutes(Duration.ofNanos(System.nanoTime() - begin)),
                        minutes(deadline.left()));
    }

    private static String counts(Field field) {
        var tally = field.tally();
        return "%d of %d applications told, %d commands acknowledged, %d blows, %d retries"
                .formatted(tally.finished(), tally.started(), tally.acknowledged(), field.blows(), tally.retries());
    }

    private static String minutes(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
