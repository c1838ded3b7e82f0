package hiring.choreography.appointment;

import hiring.choreography.web.InvalidFieldException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Checks when an appointment begins. A time in the past is mostly a mistyped date, so it needs a confirmation. */
@Singleton
public final class AppointmentStart {

    /** The member of a request that confirms a time in the past. */
    private static final String CONFIRMATION = "confirmPastStart";

    private final Clock clock;

    AppointmentStart(Clock clock) {
        this.clock = clock;
    }

    /**
     * Returns the requested start.
     *
     * @param pastConfirmed whether the request says that an appointment is added afterwards
     * @throws InvalidFieldException if it is in the past without the confirmation
     */
    public Instant require(OffsetDateTime start, boolean pastConfirmed) {
        Instant now = clock.instant();
        if (start.toInstant().isBefore(now) && !pastConfirmed) {
            throw new InvalidFieldException(
                    "start",
                    "is in the past, it is " + now.truncatedTo(ChronoUnit.SECONDS)
                            + " now: to add an appointment afterwards, send \"" + CONFIRMATION + "\": true");
        }
        return start.toInstant();
    }
}
