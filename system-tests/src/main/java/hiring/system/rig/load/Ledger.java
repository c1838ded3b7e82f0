package hiring.system.rig.load;

import hiring.system.rig.oracle.Acknowledged;
import hiring.system.rig.oracle.Command;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Every command that was ever acknowledged, those of an application in the order in which they were given. */
public final class Ledger {

    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();

    void enter(long application, Command command) {
        acknowledged.add(new Acknowledged(application, command));
    }

    /** All of them so far. */
    public List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }
}
