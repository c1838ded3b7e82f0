package hiring.system.rig.fault;

import hiring.system.rig.load.Ledger;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the faults that strike one deployment have in common.
 *
 * @param name no other deployment's or fault's
 * @param ledger every command acknowledged there, by whichever fault
 * @param known what was found wrong there before, and need not be found again
 */
record Ground(String name, Size size, long seed, Ledger ledger, Set<String> known) {

    static Ground fresh(String name, Size size, long seed) {
        return new Ground(name, size, seed, new Ledger(), ConcurrentHashMap.newKeySet());
    }

    Ground named(String other) {
        return new Ground(other, size, seed, ledger, known);
    }
}
