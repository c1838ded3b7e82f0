package hiring.choreography.deadletter;

import java.time.Instant;

/**
 * A parked event in brief.
 *
 * @param what its own id, or its routing key where that cannot be read
 * @param cause why the last attempt failed
 * @param attempts how often it was tried in vain, the first time included
 */
public record DeadLetterSummary(
        long id, String what, String cause, int attempts, Instant firstFailureAt, Instant lastFailureAt) {

    /** An event in brief. */
    public static DeadLetterSummary of(DeadLetter parked) {
        return new DeadLetterSummary(
                parked.id(),
                parked.description().eventId().orElse(parked.routingKey()),
                parked.cause(),
                parked.attempts(),
                parked.firstFailureAt(),
                parked.lastFailureAt());
    }
}
