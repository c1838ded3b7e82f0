package hiring.statusaggregator.live;

import hiring.choreography.journey.ApplicationId;
import hiring.statusaggregator.feed.ChangeFeed;
import hiring.statusaggregator.feed.FeedPosition;
import hiring.statusaggregator.feed.ProjectionLag;
import io.micronaut.http.sse.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/** The subscriptions of all open pages. They are notified together, a few times a second, however many changes there are. */
@Singleton
class PageSubscriptions {

    private final ProjectionLag lag;
    private final Clock clock;
    private final NotificationPacing pace;
    private final Set<PageSubscription> open = ConcurrentHashMap.newKeySet();

    PageSubscriptions(ChangeFeed changes, ProjectionLag lag, Clock clock) {
        this.lag = lag;
        this.clock = clock;
        this.pace = new NotificationPacing(changes);
    }

    /** The notifications for a page, from the place that it has seen until it is closed. */
    Flux<Event<String>> watch(List<ApplicationId> shown, FeedPosition seen) {
        return Flux.create(
                sink -> {
                    PageSubscription subscription = new PageSubscription(sink, shown, seen);
                    sink.onDispose(() -> open.remove(subscription));
                    open.add(subscription);
                },
                FluxSink.OverflowStrategy.ERROR);
    }

    void notifyPages() {
        Instant now = clock.instant();
        pace.notifyPages(open, now);
        Optional<Duration> behind = lag.lag();
        open.forEach(subscription -> subscription.beat(behind, now));
    }
}
