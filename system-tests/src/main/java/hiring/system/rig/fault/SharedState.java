package hiring.system.rig.fault;

import hiring.system.rig.load.AcknowledgedCommands;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The state that all faults on one deployment share.
 *
 * @param name unique to the deployment and the fault
 * @param acknowledged every command that was acknowledged there, during any fault
 * @param known the violations that were reported before, which are not reported again
 */
record SharedState(String name, Size size, long seed, AcknowledgedCommands acknowledged, Set<String> known) {

    static SharedState fresh(String name, Size size, long seed) {
        return new SharedState(name, size, seed, new AcknowledgedCommands(), ConcurrentHashMap.newKeySet());
    }

    SharedState named(String other) {
        return new SharedState(other, size, seed, acknowledged, known);
    }
}
