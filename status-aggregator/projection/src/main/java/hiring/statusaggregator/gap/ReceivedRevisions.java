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
 * The events received about an application, by owner, and how far the owners are known to have come.
 *
 * @param revisions the revisions received
 * @param marks the highest revision that each owner has reported as published; owners without a report are missing
 */
record ReceivedRevisions(
        ApplicationId application, Map<StageName, SortedSet<Integer>> revisions, Map<StageName, Integer> marks) {

    private static final int MOST_NAMED = 20;

    ReceivedRevisions {
        revisions = Collections.unmodifiableMap(new TreeMap<>(revisions));
        marks = Collections.unmodifiableMap(new TreeMap<>(marks));
    }

    /** The owners that have published something, as far as known; the form always has. */
    SortedSet<StageName> owners() {
        SortedSet<StageName> owners = new TreeSet<>(revisions.keySet());
        owners.addAll(marks.keySet());
        owners.add(StageName.APPLICATION);
        return owners;
    }

    /** The ids of an owner's events that were not received although later ones exist; blank if none are missing. */
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
