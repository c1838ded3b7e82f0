package hiring.choreography.deadletter;

import java.time.Instant;
import java.util.Optional;

/**
 * A message that could not be handled.
 *
 * @param body empty in a list if it is longer than a list shows
 * @param cause why the last attempt failed
 * @param attempts the number of failed attempts, the first included
 * @param discarded when, by whom and why it was discarded; empty if it is not
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
