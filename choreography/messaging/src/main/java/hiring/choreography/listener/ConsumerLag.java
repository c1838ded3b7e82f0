package hiring.choreography.listener;

import java.time.Duration;
import java.util.Optional;

/** How far a service is behind with what others announce. */
@FunctionalInterface
public interface ConsumerLag {

    /**
     * How long ago the last event that was heard had happened, while more of them wait; nothing while none does. Empty while
     * that is not known, because the service is without its broker.
     */
    Optional<Duration> behind();
}
