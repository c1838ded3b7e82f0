package hiring.appointments.calendar;

import java.time.Instant;
import java.util.Optional;

/**
 * An appointment as a calendar entry.
 *
 * @param applicationId identifies the entry, however often it is moved
 * @param activity what takes place, for example {@code Phone screen}
 * @param about the candidate and the position
 * @param details for those who may know the candidate; empty if there are none
 * @param location where it takes place, if it has a place
 * @param sequence grows with every change
 * @param changedAt when it was changed last
 * @param takesPlace whether it still stands, or was held
 */
public record CalendarEntry(
        long applicationId,
        Instant start,
        Instant end,
        String activity,
        String about,
        String details,
        Optional<String> location,
        int sequence,
        Instant changedAt,
        boolean takesPlace) {

    String title() {
        return about.isEmpty() ? activity : activity + ", " + about;
    }

    /** The entry without names, numbers and links: calendars that fetch it from elsewhere keep a copy. */
    CalendarEntry anonymous() {
        return new CalendarEntry(
                applicationId,
                start,
                end,
                activity,
                "application " + applicationId,
                "",
                location,
                sequence,
                changedAt,
                takesPlace);
    }
}
