package hiring.phonescreen.calendar;

import java.time.Instant;

/**
 * An appointment as a calendar entry.
 *
 * @param applicationId identifies the entry, however often it is moved
 * @param sequence grows with every change
 * @param changedAt when it was changed last
 * @param takesPlace whether it still stands, or was held
 */
record CalendarEntry(
        long applicationId,
        Instant start,
        Instant end,
        String title,
        String details,
        int sequence,
        Instant changedAt,
        boolean takesPlace) {

    /** The entry without names and numbers: calendars that fetch it from elsewhere keep a copy. */
    CalendarEntry anonymous() {
        return new CalendarEntry(
                applicationId,
                start,
                end,
                "Phone screen, application " + applicationId,
                "",
                sequence,
                changedAt,
                takesPlace);
    }
}
