package hiring.statusaggregator.feed;

import hiring.choreography.listener.Hearing;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** The lag of the listener that applies events to the projection. */
@Singleton
final class ListenerLag implements ProjectionLag {

    private final Hearing listener;

    ListenerLag(Hearing listener) {
        this.listener = listener;
    }

    @Override
    public Optional<Duration> lag() {
        return listener.behind();
    }
}
