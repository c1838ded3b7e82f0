package hiring.appointments.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The appointments of a stage, for calendars. Each service with appointments has one bean of it. */
public interface CalendarSource {

    /** Returns the appointment of an application; empty if none was arranged. */
    Optional<CalendarEntry> ofApplication(long application);

    /**
     * Returns the appointments, of the interviewer with a key, that begin after a time, earliest first. Cancelled ones are left
     * out; past ones stay.
     */
    List<CalendarEntry> ofInterviewer(String interviewer, Instant after, Instant now, int most);
}
