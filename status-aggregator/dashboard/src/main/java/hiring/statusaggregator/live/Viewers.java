package hiring.statusaggregator.live;

import hiring.choreography.journey.ApplicationId;
import hiring.statusaggregator.feed.Changes;
import hiring.statusaggregator.feed.Place;
import hiring.statusaggregator.feed.ProjectionLag;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.annotation.Scheduled;
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

/** The pages that are open. They are told together, a few times a second, however much happens meanwhile. */
@Singleton
class Viewers {

    private final ProjectionLag lag;
    private final Clock clock;
    private final Pace pace;
    private final Set<Viewer> open = ConcurrentHashMap.newKeySet();

    Viewers(Changes changes, ProjectionLag lag, Clock clock) {
        this.lag = lag;
        this.clock = clock;
        this.pace = new Pace(changes);
    }

    /** What a page is told, from the place that it has seen until it is closed. */
    Flux<Event<String>> watch(List<ApplicationId> shown, Place seen) {
        return Flux.create(
                sink -> {
                    Viewer viewer = new Viewer(sink, shown, seen);
                    sink.onDispose(() -> open.remove(viewer));
                    open.add(viewer);
                },
                FluxSink.OverflowStrategy.ERROR);
    }

    @Scheduled(fixedDelay = "${hiring.live.tell-every:100ms}")
    void tellAll() {
        Instant now = clock.instant();
        pace.tell(open, now);
        Optional<Duration> behind = lag.lag();
        open.forEach(viewer -> viewer.beat(behind, now));
    }
}
