package hiring.statusaggregator.feed;

import java.time.Duration;
import java.util.Optional;

/** How far the projection lags behind the events that have been published. */
@FunctionalInterface
public interface ProjectionLag {

    /**
     * The age of the last event received, while more of them are queued; zero while none are. Empty while the service is not
     * connected to the broker, because the lag is not known then.
     */
    Optional<Duration> lag();
}
