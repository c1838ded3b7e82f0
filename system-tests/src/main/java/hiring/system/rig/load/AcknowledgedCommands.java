package hiring.system.rig.load;

import hiring.system.rig.oracle.AcknowledgedCommand;
import hiring.system.rig.oracle.Command;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** All commands that were acknowledged; those of one application are in the order in which they were sent. */
public final class AcknowledgedCommands {

    private final Queue<AcknowledgedCommand> acknowledged = new ConcurrentLinkedQueue<>();

    void add(long application, Command command) {
        acknowledged.add(new AcknowledgedCommand(application, command));
    }

    /** Returns all of them so far. */
    public List<AcknowledgedCommand> all() {
        return List.copyOf(acknowledged);
    }
}
