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
 * Selects the pages to notify in each round: no more than can be answered until the next round, those first that have waited
 * the longest. So the requests of many pages are spread over time, and every page is current within a second as long as no
 * more than some 700 are open. In a flood of changes, as after an outage or in an import, pages are notified less often, so
 * that their requests do not prolong it.
 */
final class NotificationPacing {

    /** How many pages are notified per round: 750 a second at the default interval. */
    static final int AT_ONCE = 75;

    /** How many pages are notified per round in a flood. */
    static final int AT_ONCE_IN_A_FLOOD = 5;

    /** The number of changes between two rounds that makes a flood: 2,000 a second at the default interval. */
    static final int FLOOD = 200;

    private static final Duration BETWEEN_NEWS = Duration.ofMillis(300);

    private final ChangeFeed changes;
    private long counted;

    NotificationPacing(ChangeFeed changes) {
        this.changes = changes;
        this.counted = changes.count();
    }

    /** Notifies some pages of their changes. */
    synchronized void notifyPages(Collection<PageSubscription> open, Instant now) {
        // the same place for all of them, so that the answer to their requests is computed once
        FeedPosition place = changes.place();
        Iterator<PageSubscription> waiting = waiting(open, now).iterator();
        for (int left = atOnce(); left > 0 && waiting.hasNext(); ) {
            left -= waiting.next().notifyOf(changes, place, now) ? 1 : 0;
        }
    }

    private static List<PageSubscription> waiting(Collection<PageSubscription> open, Instant now) {
        return open.stream()
                .filter(subscription -> !subscription.notifiedAt().isAfter(now.minus(BETWEEN_NEWS)))
                .sorted(Comparator.comparing(PageSubscription::notifiedAt))
                .toList();
    }

    private int atOnce() {
        long before = counted;
        counted = changes.count();
        return counted - before < FLOOD ? AT_ONCE : AT_ONCE_IN_A_FLOOD;
    }
}
