package hiring.statusaggregator.live;

import hiring.statusaggregator.feed.ChangeFeed;
import hiring.statusaggregator.feed.FeedPosition;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * Which pages are told at a look at the changes: not more than can be answered until the next one, those first that have not been
 * told for the longest. So what many pages ask for is spread over the time, and every page is right within a second as long as
 * no more than some 700 are open. In a flood of changes, as after an outage or in an import, they are told less often, so that
 * what they ask for does not make it last longer.
 */
final class NotificationPacing {

    /** How many pages are told at a look. At the usual pace they are 750 a second. */
    static final int AT_ONCE = 75;

    /** The same in a flood. */
    static final int AT_ONCE_IN_A_FLOOD = 5;

    /** As many changes between two looks. At the usual pace they are 2,000 a second. */
    static final int FLOOD = 200;

    private static final Duration BETWEEN_NEWS = Duration.ofMillis(300);

    private final ChangeFeed changes;
    private long counted;

    NotificationPacing(ChangeFeed changes) {
        this.changes = changes;
        this.counted = changes.count();
    }

    /** Tells some pages what is new for them. */
    synchronized void tell(Collection<PageSubscription> open, Instant now) {
        // the same place for all of them: what they ask for then can be found out once
        FeedPosition place = changes.place();
        Iterator<PageSubscription> waiting = waiting(open, now).iterator();
        for (int left = atOnce(); left > 0 && waiting.hasNext(); ) {
            left -= waiting.next().tell(changes, place, now) ? 1 : 0;
        }
    }

    private static List<PageSubscription> waiting(Collection<PageSubscription> open, Instant now) {
        return open.stream()
                .filter(viewer -> !viewer.told().isAfter(now.minus(BETWEEN_NEWS)))
                .sorted(Comparator.comparing(PageSubscription::told))
                .toList();
    }

    private int atOnce() {
        long before = counted;
        counted = changes.count();
        return counted - before < FLOOD ? AT_ONCE : AT_ONCE_IN_A_FLOOD;
    }
}
