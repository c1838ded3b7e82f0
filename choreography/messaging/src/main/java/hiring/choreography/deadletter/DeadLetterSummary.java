package hiring.choreography.deadletter;

import java.time.Instant;

/**
 * The summary of a dead letter.
 *
 * @param what the event's id, or the routing key if the id cannot be read
 * @param cause why the last attempt failed
 * @param attempts the number of failed attempts, the first included
 */
public record DeadLetterSummary(
        long id, String what, String cause, int attempts, Instant firstFailureAt, Instant lastFailureAt) {

    /** The summary of a dead letter. */
    public static DeadLetterSummary of(DeadLetter deadLetter) {
        return new DeadLetterSummary(
                deadLetter.id(),
                deadLetter.description().eventId().orElse(deadLetter.routingKey()),
                deadLetter.cause(),
                deadLetter.attempts(),
                deadLetter.firstFailureAt(),
                deadLetter.lastFailureAt());
    }
}
