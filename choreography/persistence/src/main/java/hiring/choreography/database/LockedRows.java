package hiring.choreography.database;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** Rows that exactly one transaction at a time may change, whether they are there already or not. */
public final class LockedRows {

    private LockedRows() {}

    /**
     * Locks rows, and makes those that are missing. Where another transaction made some of them in between, all are locked
     * again, to see what it wrote.
     *
     * @param lock locks and reads those rows that are there, always in the same order
     * @param makeRoom inserts empty rows, leaves alone those that another transaction has made, and returns how many it inserted
     * @param empty what a row is that was just made
     */
    public static <K extends Comparable<K>, R> Map<K, R> lockOrMake(
            Collection<K> keys, Supplier<Map<K, R>> lock, ToIntFunction<Set<K>> makeRoom, Function<K, R> empty) {
        Map<K, R> locked = lock.get();
        Set<K> missing = new TreeSet<>(keys);
        missing.removeAll(locked.keySet());
        if (missing.isEmpty()) {
            return locked;
        }
        if (makeRoom.applyAsInt(missing) < missing.size()) {
            return lock.get();
        }
        missing.forEach(key -> locked.put(key, empty.apply(key)));
        return locked;
    }
}
