package hiring.benchmarks.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The published versions of each application, with their times. */
final class Publications {

    /**
     * A change of a row.
     *
     * @param at the {@link System#nanoTime()} before it was published
     */
    record Publication(long version, long at) {}

    private final Map<Long, Deque<Publication>> all = new ConcurrentHashMap<>();

    void add(long application, Publication publication) {
        Deque<Publication> known = all.computeIfAbsent(application, id -> new ArrayDeque<>());
        synchronized (known) {
            known.addLast(publication);
        }
    }

    /** The publications of an application after one version and up to another. */
    List<Publication> between(long application, long after, long upTo) {
        Deque<Publication> known = all.getOrDefault(application, new ArrayDeque<>());
        synchronized (known) {
            return known.stream()
                    .filter(publication -> publication.version() > after && publication.version() <= upTo)
                    .toList();
        }
    }

    /** The newest version of an application; 0 if none was published. */
    long newest(long application) {
        Deque<Publication> known = all.getOrDefault(application, new ArrayDeque<>());
        synchronized (known) {
            return known.isEmpty() ? 0 : known.getLast().version();
        }
    }
}
