package hiring.statusaggregator.gap;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.process.StageName;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which events of an application were heard, by owner, and how far the owners are known to have come.
 *
 * @param revisions those heard
 * @param marks the highest that an owner says it has announced; owners that said nothing are missing
 */
record ReceivedRevisions(
        ApplicationId application, Map<StageName, SortedSet<Integer>> revisions, Map<StageName, Integer> marks) {

    private static final int MOST_NAMED = 20;

    ReceivedRevisions {
        revisions = Collections.unmodifiableMap(new TreeMap<>(revisions));
        marks = Collections.unmodifiableMap(new TreeMap<>(marks));
    }

    /** Everybody who has been heard, or is known to have announced something; the form always has. */
    SortedSet<StageName> owners() {
        SortedSet<StageName> owners = new TreeSet<>(revisions.keySet());
        owners.addAll(marks.keySet());
        owners.add(StageName.APPLICATION);
        return owners;
    }

    /** The ids of an owner's events that were not heard though later ones exist; blank if none are missing. */
    String missing(StageName owner) {
        SortedSet<Integer> known = revisions.getOrDefault(owner, Collections.emptySortedSet());
        int announced = Math.max(known.isEmpty() ? 0 : known.last(), marks.getOrDefault(owner, atLeast(owner)));
        return IntStream.rangeClosed(1, announced)
                .filter(revision -> !known.contains(revision))
                .limit(MOST_NAMED)
                .mapToObj(revision -> application + "/" + owner + "/" + revision)
                .collect(Collectors.joining(", "));
    }

    private static int atLeast(StageName owner) {
        return owner.isApplication() ? 1 : 0;
    }
}
