package hiring.phonescreen.calendar;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Converts appointments to calendar entries. */
@Singleton
final class CalendarEntries {

    private static final Duration LOOKING_BACK = Duration.ofDays(30);

    /** The largest number of future entries in an interviewer's calendar. */
    private static final int MOST = 1_000;

    private final CalendarRows rows;
    private final Clock clock;

    CalendarEntries(CalendarRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    Optional<CalendarEntry> ofApplication(long application) {
        return rows.ofApplication(application).map(CalendarRow::entry);
    }

    /** Returns the entries of the last month and all future ones. */
    List<CalendarEntry> ofInterviewer(String interviewer) {
        Instant now = clock.instant();
        return rows.ofInterviewer(interviewer, now.minus(LOOKING_BACK), now, MOST).stream()
                .map(CalendarRow::entry)
                .toList();
    }
}
