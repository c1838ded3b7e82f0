package hiring.phonescreen.appointment;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/** The company's working hours, in its time zone. */
@Singleton
final class WorkingHours {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final ZoneId zone;
    private final LocalTime from;
    private final LocalTime to;

    /** @throws java.time.DateTimeException if the zone or a time of day is not valid */
    WorkingHours(
            @Value("${hiring.phone-screen.time-zone:UTC}") String zone,
            @Value("${hiring.phone-screen.calls-from:`09:00`}") String from,
            @Value("${hiring.phone-screen.calls-to:`17:00`}") String to) {
        this.zone = ZoneId.of(zone);
        this.from = LocalTime.parse(from);
        this.to = LocalTime.parse(to);
    }

    /** Returns the company's time zone. */
    ZoneId zone() {
        return zone;
    }

    /** Returns the day of an instant. */
    LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** Returns whether calls can be made on a day. */
    boolean isWorkday(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek());
    }

    Instant begin(LocalDate day) {
        return day.atTime(from).atZone(zone).toInstant();
    }

    Instant end(LocalDate day) {
        return day.atTime(to).atZone(zone).toInstant();
    }
}
