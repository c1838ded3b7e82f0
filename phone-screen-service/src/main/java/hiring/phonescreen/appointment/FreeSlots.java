package hiring.phonescreen.appointment;

import hiring.appointments.Booking;
import hiring.appointments.Bookings;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Finds times at which an interviewer is free. */
@Singleton
final class FreeSlots {

    /** Calls begin on the hour and on the half hour. */
    private static final Duration GRID = Duration.ofMinutes(30);

    private final Bookings bookings;
    private final WorkingHours hours;
    private final Clock clock;

    FreeSlots(Bookings bookings, WorkingHours hours, Clock clock) {
        this.bookings = bookings;
        this.hours = hours;
        this.clock = clock;
    }

    /** A time at which nothing is arranged. */
    @Introspected
    record Slot(Instant start, Instant end) {

        boolean meets(Booking booking) {
            return start.isBefore(booking.ends()) && end.isAfter(booking.start());
        }
    }

    /** Returns the slots in a period of the interviewer with a key, on workdays, in working hours and not in the past. */
    List<Slot> of(String interviewer, Instant from, Instant to, Duration length) {
        List<Booking> booked = bookings.of(interviewer, from, to);
        Instant earliest = from.isAfter(clock.instant()) ? from : clock.instant();
        if (!earliest.isBefore(to)) {
            return List.of();
        }
        return hours.day(earliest)
                .datesUntil(hours.day(to).plusDays(1))
                .filter(hours::isWorkday)
                .flatMap(day -> slots(day, length))
                .filter(slot -> !slot.start().isBefore(earliest) && !slot.end().isAfter(to))
                .filter(slot -> booked.stream().noneMatch(slot::meets))
                .toList();
    }

    private Stream<Slot> slots(LocalDate day, Duration length) {
        Instant last = hours.end(day).minus(length);
        return Stream.iterate(hours.begin(day), start -> !start.isAfter(last), start -> start.plus(GRID))
                .map(start -> new Slot(start, start.plus(length)));
    }
}
