package hiring.choreography.consent;

import hiring.choreography.web.InvalidFieldException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** The rule for when a candidate may have given consent: in the past, and not more than ten years ago. */
public final class ConsentDate {

    /** How far a client's clock may be ahead of the server's. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private static final Duration OLDEST = Duration.ofDays(3653);

    private ConsentDate() {}

    /**
     * The time that a request's field {@code givenAt} says.
     *
     * @throws InvalidFieldException if it is in the future, or more than ten years ago
     */
    public static Instant require(OffsetDateTime givenAt, Instant now) {
        Instant instant = givenAt.toInstant();
        if (instant.isAfter(now.plus(CLOCK_SKEW))) {
            throw new InvalidFieldException("givenAt", "is in the future");
        }
        if (instant.isBefore(now.minus(OLDEST))) {
            throw new InvalidFieldException("givenAt", "is more than ten years ago");
        }
        return instant;
    }
}
