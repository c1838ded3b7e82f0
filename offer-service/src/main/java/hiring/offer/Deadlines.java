package hiring.offer;

import hiring.choreography.database.Timestamps;
import hiring.choreography.web.InvalidFieldException;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The deadlines by which candidates can accept offers. */
@Context
final class Deadlines {

    static final Duration LONGEST = Duration.ofDays(366);

    private final Duration usual;
    private final Clock clock;

    /**
     * @param usual how long a candidate has by default
     * @throws IllegalArgumentException if it is not positive, or too long
     */
    Deadlines(@Value("${hiring.offer.deadline}") Duration usual, Clock clock) {
        if (usual.isNegative() || usual.isZero() || usual.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "hiring.offer.deadline: " + usual + " is not a time of up to " + LONGEST.toDays() + " days");
        }
        this.usual = usual;
        this.clock = clock;
    }

    /** Returns the requested deadline, or else the default one. */
    Instant askedOrUsual(Optional<OffsetDateTime> asked) {
        return asked.map(this::asked)
                .orElseGet(() -> Timestamps.kept(clock.instant().plus(usual)));
    }

    /**
     * Returns the requested deadline.
     *
     * @throws InvalidFieldException if it is over, or so far away that it must be a mistake
     */
    Instant asked(OffsetDateTime moment) {
        Instant deadline = moment.toInstant();
        Instant now = clock.instant();
        if (!deadline.isAfter(now) || deadline.isAfter(now.plus(LONGEST))) {
            throw new InvalidFieldException("deadline", "is not within the next " + LONGEST.toDays() + " days");
        }
        return Timestamps.kept(deadline);
    }
}
