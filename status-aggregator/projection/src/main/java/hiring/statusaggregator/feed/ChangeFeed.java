package hiring.statusaggregator.feed;

import hiring.choreography.journey.ApplicationId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Which applications have changed lately, as far as they fit into the memory for them. */
@Singleton
public final class ChangeFeed {

    private static final int MOST = 50_000;

    private final String run = UUID.randomUUID().toString().replace("-", "");
    private final TreeMap<Long, Set<ApplicationId>> lately = new TreeMap<>();
    private final Map<ApplicationId, Long> last = new HashMap<>();
    private final int most;
    private long number;
    private long changed;
    private long forgottenUpTo;

    /** Remembers up to 50,000 applications. */
    public ChangeFeed() {
        this(MOST);
    }

    /** @param most how many applications are remembered */
    ChangeFeed(int most) {
        this.most = most;
    }

    /** Some applications have changed, and that is committed. */
    public synchronized void changed(Collection<ApplicationId> applications) {
        number++;
        changed += applications.size();
        lately.put(number, new LinkedHashSet<>(applications));
        applications.forEach(this::isLast);
        while (last.size() > most) {
            forgetTheFirst();
        }
    }

    private void isLast(ApplicationId application) {
        Optional.ofNullable(last.put(application, number))
                .map(lately::get)
                .ifPresent(earlier -> earlier.remove(application));
    }

    private void forgetTheFirst() {
        Map.Entry<Long, Set<ApplicationId>> first = lately.pollFirstEntry();
        first.getValue().forEach(last::remove);
        forgottenUpTo = first.getKey();
    }

    /** Whatever was seen until now may have changed since. */
    public synchronized void mayHaveMissedSome() {
        number++;
        lately.clear();
        last.clear();
        forgottenUpTo = number;
    }

    /** The place of the last change. Whoever means to show something asks for it before reading what is to be shown. */
    public synchronized FeedPosition place() {
        return new FeedPosition(run, number);
    }

    /** A place that somebody was told of; the place of the last change if this run has told of none such. */
    public synchronized FeedPosition known(FeedPosition told) {
        return told.run().equals(run) && told.number() <= number ? told : place();
    }

    /** How many applications have changed in this run, each counted as often as it has. */
    public synchronized long count() {
        return changed;
    }

    /** Those of some applications that have changed since a place; all of them if that cannot be told any more. */
    public synchronized List<ApplicationId> since(FeedPosition seen, Collection<ApplicationId> of) {
        return isForgotten(seen)
                ? List.copyOf(of)
                : of.stream()
                        .filter(application -> last.getOrDefault(application, 0L) > seen.number())
                        .toList();
    }

    /** The applications besides some that have changed since a place; empty if that cannot be told, or they are too many. */
    public synchronized Optional<List<ApplicationId>> elsewhereSince(
            FeedPosition seen, Collection<ApplicationId> but, int most) {
        if (isForgotten(seen)) {
            return Optional.empty();
        }
        List<ApplicationId> others = lately.tailMap(seen.number(), false).values().stream()
                .flatMap(Set::stream)
                .filter(application -> !but.contains(application))
                .limit(most + 1L)
                .toList();
        return Optional.of(others).filter(all -> all.size() <= most);
    }

    private boolean isForgotten(FeedPosition seen) {
        return !seen.run().equals(run) || seen.number() < forgottenUpTo;
    }
}
