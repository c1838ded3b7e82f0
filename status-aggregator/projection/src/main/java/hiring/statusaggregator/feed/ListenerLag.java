package hiring.statusaggregator.feed;

import hiring.choreography.listener.ConsumerLag;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** The lag of the listener that applies events to the projection. */
@Singleton
final class ListenerLag implements ProjectionLag {

    private final ConsumerLag listener;

    ListenerLag(ConsumerLag listener) {
        this.listener = listener;
    }

    @Override
    public Optional<Duration> lag() {
        return listener.behind();
    }
}
