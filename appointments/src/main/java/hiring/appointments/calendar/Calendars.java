package hiring.appointments.calendar;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The calendars of interviewers as files, and the secret addresses that open them. */
@Singleton
public final class Calendars {

    private static final Duration LOOKING_BACK = Duration.ofDays(30);

    /** The largest number of entries in an interviewer's calendar. */
    private static final int MOST = 1_000;

    private final CalendarSource source;
    private final CalendarFile file;
    private final Feeds feeds;
    private final Clock clock;

    Calendars(CalendarSource source, CalendarFile file, Feeds feeds, Clock clock) {
        this.source = source;
        this.file = file;
        this.feeds = feeds;
        this.clock = clock;
    }

    Optional<String> ofApplication(long application) {
        return source.ofApplication(application).map(entry -> file.of(List.of(entry)));
    }

    String ofInterviewer(String interviewer) {
        return written(interviewer, UnaryOperator.identity());
    }

    /** The calendar that a secret opens, without names and phone numbers. */
    Optional<String> ofFeed(String secret) {
        return feeds.interviewer(secret).map(interviewer -> written(interviewer, CalendarEntry::anonymous));
    }

    String renew(String interviewer) {
        return feeds.renew(interviewer);
    }

    void revoke(String interviewer) {
        feeds.revoke(interviewer);
    }

    private String written(String interviewer, UnaryOperator<CalendarEntry> shown) {
        Instant now = clock.instant();
        return file.of(source.ofInterviewer(interviewer, now.minus(LOOKING_BACK), now, MOST).stream()
                .map(shown)
                .toList());
    }
}
