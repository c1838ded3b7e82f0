package hiring.phonescreen.calendar;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The appointments as entries of calendars. */
@Singleton
final class CalendarEntries {

    private static final Duration LOOKING_BACK = Duration.ofDays(30);

    /** An interviewer's calendar has no more than that many ahead. */
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

    /** Those of the last month and all to come. */
    List<CalendarEntry> ofInterviewer(String interviewer) {
        Instant now = clock.instant();
        return rows.ofInterviewer(interviewer, now.minus(LOOKING_BACK), now, MOST).stream()
                .map(CalendarRow::entry)
                .toList();
    }
}
