package hiring.choreography.outbox;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which of a writer's events the broker has confirmed, and up to which place of the log it has confirmed all of them.
 *
 * <p>A place is given by the database while the transaction is open, so a lower place may commit after a higher one. The mark
 * therefore stays below everything that a transaction under way may still write: places grow, so whatever it writes comes after
 * the highest place that was known before it began to write.
 */
final class Publications {

    private final TreeMap<Long, Integer> floors = new TreeMap<>();
    private long lowestUnknown = Long.MAX_VALUE;
    private final NavigableSet<Long> unconfirmed = new TreeSet<>();
    private long highest;

    /** @param start the place after which the writer's events begin */
    Publications(long start) {
        this.highest = start;
    }

    /** Begins a write, before any of its places is known, and returns the place that all of them come after. */
    synchronized long begin() {
        floors.merge(highest, 1, Integer::sum);
        return highest;
    }

    /** Ends a write whose transaction committed; its events wait for their confirms. */
    synchronized void committed(long floor, Collection<Long> places) {
        places.forEach(place -> {
            highest = Math.max(highest, place);
            unconfirmed.add(place);
        });
        end(floor);
    }

    /** Ends a write whose transaction was rolled back. */
    synchronized void rolledBack(long floor) {
        end(floor);
    }

    /** Ends a write whose transaction may have committed or not. The mark never passes it. */
    synchronized void unknown(long floor) {
        lowestUnknown = Math.min(lowestUnknown, floor);
        end(floor);
    }

    /** Says that the broker has confirmed the event at this place. */
    synchronized void confirmed(long place) {
        unconfirmed.remove(place);
    }

    /** The place up to which every event is confirmed or will never exist. */
    synchronized long mark() {
        long mark = Math.min(highest, lowestUnknown);
        if (!floors.isEmpty()) {
            mark = Math.min(mark, floors.firstKey());
        }
        if (!unconfirmed.isEmpty()) {
            mark = Math.min(mark, unconfirmed.first() - 1);
        }
        return mark;
    }

    /** Whether a transaction is under way. */
    synchronized boolean isOpen() {
        return !floors.isEmpty();
    }

    /** Whether no transaction is under way and every event is confirmed. */
    synchronized boolean isComplete() {
        return floors.isEmpty() && unconfirmed.isEmpty() && lowestUnknown == Long.MAX_VALUE;
    }

    private void end(long floor) {
        floors.computeIfPresent(floor, (place, open) -> open == 1 ? null : open - 1);
    }
}
