package hiring.phonescreen.calendar;

import hiring.appointments.calendar.CalendarEntry;
import hiring.appointments.calendar.CalendarSource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The calls, for calendars. */
@Singleton
final class CallCalendar implements CalendarSource {

    private final CalendarRows rows;

    CallCalendar(CalendarRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<CalendarEntry> ofApplication(long application) {
        return rows.ofApplication(application).map(CalendarRow::entry);
    }

    @Override
    public List<CalendarEntry> ofInterviewer(String interviewer, Instant after, Instant now, int most) {
        return rows.ofInterviewer(interviewer, after, now, most).stream()
                .map(CalendarRow::entry)
                .toList();
    }
}
