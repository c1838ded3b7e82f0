package hiring.appointments;

import hiring.choreography.event.AppointmentData;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.process.StageName;
import hiring.choreography.stage.Stage;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.web.ConflictException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The bookings of this service's stage and, as far as their events have arrived, of the others. None is booked twice here. */
@Singleton
public class Bookings {

    private final StageName stage;
    private final BookingRows rows;
    private final Attendees attendees;
    private final StandingBookings standing;

    Bookings(Stage stage, BookingRows rows, Attendees attendees, StandingBookings standing) {
        this.stage = stage.name();
        this.rows = rows;
        this.attendees = attendees;
        this.standing = standing;
    }

    /**
     * Books the attendees of an application's appointments and its candidate, in place of what was booked for it. The candidate may
     * have appointments for other applications.
     *
     * @throws ConflictException if one of them has another appointment at such a time
     */
    @Transactional
    public void enter(StageRecord record, List<AppointmentData> appointments) {
        ApplicationId application = record.application();
        List<Booking> wanted = appointments.stream()
                .flatMap(appointment -> Booking.of(application, stage, appointment))
                .toList();
        if (!wanted.isEmpty()) {
            lock(wanted, record.candidateId());
            requireFree(application, wanted);
        }
        rows.replace(application, stage, wanted);
    }

    /** Returns the bookings in a period of the person with a key. */
    public List<Booking> of(String attendee, Instant from, Instant to) {
        return standing.among(rows.within(List.of(attendee), from, to));
    }

    /**
     * Always in the same order, so that two requests never wait for each other crosswise. A candidate whose other applications are
     * not known is locked with the stage's record.
     */
    private void lock(List<Booking> wanted, Optional<UUID> candidate) {
        List<String> keys = Stream.concat(
                        keys(wanted).filter(key -> !Attendee.isCandidate(key)),
                        candidate.map(Attendee::candidate).stream())
                .sorted()
                .toList();
        if (!keys.isEmpty()) {
            attendees.makeRoom(keys.stream().map(Attendee::new).toList());
            attendees.lock(keys);
        }
    }

    private void requireFree(ApplicationId application, List<Booking> wanted) {
        List<Booking> others = rows.within(keys(wanted).toList(), application, begin(wanted), end(wanted)).stream()
                .filter(other -> other.applicationId() != application.value()
                        || !other.stage().equals(stage.toString()))
                .filter(other -> wanted.stream().anyMatch(other::overlaps))
                .toList();
        standing.among(others).stream().findFirst().ifPresent(other -> {
            throw new ConflictException(AppointmentConflicts.APPOINTMENT_CONFLICT, other.sentence());
        });
    }

    private static Stream<String> keys(List<Booking> bookings) {
        return bookings.stream().map(Booking::attendeeKey).distinct();
    }

    private static Instant begin(List<Booking> bookings) {
        return bookings.stream()
                .map(Booking::start)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Instant end(List<Booking> bookings) {
        return bookings.stream()
                .map(Booking::ends)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
