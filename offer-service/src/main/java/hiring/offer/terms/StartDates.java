package hiring.offer.terms;

import hiring.choreography.web.InvalidFieldException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Checks first days of work. A day in the past is mostly a mistyped year, so it needs a confirmation. A day is in the past when
 * it is over in every time zone.
 */
@Singleton
public final class StartDates {

    /** The zone in which a day ends last. */
    private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

    private final Clock clock;

    StartDates(Clock clock) {
        this.clock = clock;
    }

    /**
     * Returns the requested day.
     *
     * @param pastConfirmed whether the request says that a day in the past is meant
     * @throws InvalidFieldException if it is not possible, or in the past without the confirmation
     */
    public LocalDate requireConfirmed(LocalDate day, boolean pastConfirmed) {
        Days.requirePossible("startDate", day);
        LocalDate today = dayAt(clock.instant());
        if (day.isBefore(today) && !pastConfirmed) {
            throw new InvalidFieldException(
                    "startDate",
                    "is before today, " + today + ": if that is meant, send \"confirmPastStartDate\": true");
        }
        return day;
    }

    /**
     * Checks the day of terms that are offered now. Terms whose day was in the past already when they were set have been
     * confirmed then.
     *
     * @throws InvalidFieldException if the day has passed since the terms were set, and the request does not confirm it
     */
    public void requireConfirmed(LocalDate day, Instant termsSetAt, boolean pastConfirmed) {
        requireConfirmed(day, pastConfirmed || day.isBefore(dayAt(termsSetAt)));
    }

    private static LocalDate dayAt(Instant time) {
        return LocalDate.ofInstant(time, LAST_ZONE);
    }
}
