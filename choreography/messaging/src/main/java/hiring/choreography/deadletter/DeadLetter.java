package hiring.choreography.deadletter;

import java.time.Instant;
import java.util.Optional;

/**
 * A message that could not be handled.
 *
 * @param body empty where it is too long to be shown among others
 * @param cause why the last attempt failed
 * @param attempts how often it was tried in vain, the first time included
 * @param discarded by whom and why, if it is discarded
 */
public record DeadLetter(
        long id,
        DeadLetterState state,
        String routingKey,
        Optional<Body> body,
        SelfDescription description,
        String cause,
        int attempts,
        Instant firstFailureAt,
        Instant lastFailureAt,
        Optional<Discarding> discarded) {}
