package hiring.phonescreen.calendar;

import java.time.Instant;

/**
 * An appointment as a calendar shows it.
 *
 * @param applicationId which makes it the same entry however often it is moved
 * @param sequence grows whenever something about it has changed
 * @param takesPlace whether it still stands
 */
record CalendarEntry(
        long applicationId,
        Instant start,
        Instant end,
        String title,
        String details,
        int sequence,
        boolean takesPlace) {

    /** The same without anybody's name or number: calendars that fetch it from elsewhere keep what they have read. */
    CalendarEntry anonymous() {
        return new CalendarEntry(
                applicationId, start, end, "Phone screen, application " + applicationId, "", sequence, takesPlace);
    }
}
