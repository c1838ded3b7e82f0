package hiring.statusaggregator.dashboard;

import hiring.pages.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Formats times as a page shows them before its script converts them to the viewer's time zone. */
final class TimeText {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private TimeText() {}

    static String inUtc(Instant moment) {
        return MOMENT.format(moment);
    }

    /** The time from a moment to another, with one date if both are on one day. */
    static String range(Instant from, Instant to) {
        boolean isOneDay = DAY.format(from).equals(DAY.format(to));
        return DAY.format(from) + ", " + HOUR.format(from) + " \u2013 " + (isOneDay ? "" : DAY.format(to) + ", ")
                + HOUR.format(to) + " UTC";
    }

    /** The time since a moment, in the same words as the page's script. */
    static String ago(Instant moment, Instant now, Messages messages) {
        long minutes = Math.max(0, Duration.between(moment, now).toMinutes());
        if (minutes < 1) {
            return messages.of("time.now");
        }
        if (minutes < 60) {
            return messages.of("time.minutes", minutes);
        }
        long hours = minutes / 60;
        return hours < 48 ? messages.of("time.hours", hours) : messages.of("time.days", hours / 24);
    }

    /** A duration, rounded to the precision that a reader needs. */
    static String span(long seconds, Messages messages) {
        Duration time = Duration.ofSeconds(seconds);
        if (time.toDays() > 0) {
            return messages.of("insight.span.days", time.toDays(), time.toHoursPart());
        }
        if (time.toHours() > 0) {
            return messages.of("insight.span.hours", time.toHours(), time.toMinutesPart());
        }
        return time.toMinutes() > 0
                ? messages.of("insight.span.minutes", time.toMinutes())
                : messages.of("insight.span.seconds");
    }

    static String clock(Instant moment) {
        return CLOCK.format(moment);
    }
}
