package hiring.choreography.listener;

import java.time.Duration;
import java.util.Optional;

/** How far a service is behind with what others announce. */
@FunctionalInterface
public interface ConsumerLag {

    /**
     * The age of the last consumed event while more are waiting; zero if none is. Empty while the service has no connection to
     * its broker and does not know.
     */
    Optional<Duration> behind();
}
