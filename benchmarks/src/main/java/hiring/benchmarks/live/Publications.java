package hiring.benchmarks.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was published of each application, and when: a version that its row shows as soon as it is right. */
final class Publications {

    /**
     * A change of a row.
     *
     * @param at by {@link System#nanoTime()}, before it was published
     */
    record Publication(long version, long at) {}

    private final Map<Long, Deque<Publication>> all = new ConcurrentHashMap<>();

    void add(long application, Publication publication) {
        Deque<Publication> known = all.computeIfAbsent(application, id -> new ArrayDeque<>());
        synchronized (known) {
            known.addLast(publication);
        }
    }

    /** Those of an application after one version and up to another. */
    List<Publication> between(long application, long after, long upTo) {
        Deque<Publication> known = all.getOrDefault(application, new ArrayDeque<>());
        synchronized (known) {
            return known.stream()
                    .filter(publication -> publication.version() > after && publication.version() <= upTo)
                    .toList();
        }
    }

    /** The newest version of an application; 0 if nothing was published of it. */
    long newest(long application) {
        Deque<Publication> known = all.getOrDefault(application, new ArrayDeque<>());
        synchronized (known) {
            return known.isEmpty() ? 0 : known.getLast().version();
        }
    }
}
