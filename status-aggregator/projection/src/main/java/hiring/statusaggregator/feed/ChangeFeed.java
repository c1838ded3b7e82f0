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

/** The applications that have changed recently, up to a limit. */
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

    /** Records applications that have changed, after the commit. */
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

    /** Marks everything as possibly changed. */
    public synchronized void mayHaveMissedSome() {
        number++;
        lately.clear();
        last.clear();
        forgottenUpTo = number;
    }

    /** The position of the latest change. Read it before reading the data to show. */
    public synchronized FeedPosition place() {
        return new FeedPosition(run, number);
    }

    /** Returns the position if this run has issued it, otherwise the position of the latest change. */
    public synchronized FeedPosition known(FeedPosition position) {
        return position.run().equals(run) && position.number() <= number ? position : place();
    }

    /** The number of changes to applications in this run. */
    public synchronized long count() {
        return changed;
    }

    /** The applications among some that have changed since a position; all of them if that is no longer known. */
    public synchronized List<ApplicationId> since(FeedPosition seen, Collection<ApplicationId> of) {
        return isForgotten(seen)
                ? List.copyOf(of)
                : of.stream()
                        .filter(application -> last.getOrDefault(application, 0L) > seen.number())
                        .toList();
    }

    /** The applications other than some that have changed since a position; empty if unknown or too many. */
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
