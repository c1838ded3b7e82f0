package hiring.statusaggregator.gap;

import hiring.choreography.event.Event;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.projection.ApplicationProjection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Checks whether a projection is consistent: whether every event that must exist was received, and whether every stage has
 * reported the status that the rule derives from the facts. Only a service that receives all events can check this.
 */
final class ConsistencyCheck {

    private ConsistencyCheck() {}

    /** Returns the gaps of a projection. */
    static List<Gap> gaps(ApplicationProjection projection, ReceivedRevisions received) {
        return Stream.concat(missed(received), stalled(projection)).toList();
    }

    /**
     * Returns whether a projection may be inconsistent after some events were applied: cheaper than {@link #gaps}, but also
     * true if events merely arrived out of order.
     */
    static boolean isSuspect(ApplicationProjection before, ApplicationProjection after, Collection<Event> news) {
        return after.form().isEmpty() || stalled(after).findAny().isPresent() || hasGap(before, news);
    }

    private static boolean hasGap(ApplicationProjection before, Collection<Event> news) {
        Map<StageName, SortedSet<Integer>> revisions = new TreeMap<>();
        news.forEach(event -> revisions
                .computeIfAbsent(event.type().stage(), stage -> new TreeSet<>())
                .add(event.revision()));
        return revisions.entrySet().stream().anyMatch(owner -> {
            int known = before.revisionOf(owner.getKey());
            SortedSet<Integer> later = owner.getValue().tailSet(known + 1);
            return !later.isEmpty() && later.last() - known != later.size();
        });
    }

    private static Stream<Gap> missed(ReceivedRevisions received) {
        return received.owners().stream()
                .filter(owner -> !received.missing(owner).isEmpty())
                .map(owner -> new Gap(
                        received.application(),
                        owner,
                        Gap.Kind.MISSED,
                        received.missing(owner),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Stream<Gap> stalled(ApplicationProjection projection) {
        return projection.missingReports().stream()
                .map(missing -> new Gap(
                        projection.application(),
                        missing.stage(),
                        Gap.Kind.STALLED,
                        missing.event(),
                        Optional.of(missing.expected()),
                        Optional.of(missing.reported())));
    }
}
