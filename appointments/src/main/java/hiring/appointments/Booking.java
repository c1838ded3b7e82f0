package hiring.appointments;

import hiring.choreography.event.AppointmentData;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.process.StageName;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * A time at which a person is booked.
 *
 * @param applicationId whose candidate is met then
 * @param stage the stage that arranged it
 * @param attendeeKey the key of the person's name, or of the candidate
 * @param attendee the person's name as it was given; empty for the candidate
 */
@MappedEntity("booking")
public record Booking(
        @Id long applicationId, String stage, String attendeeKey, String attendee, Instant start, Instant ends) {

    /** The bookings of all who take part in an appointment, the candidate among them. */
    static Stream<Booking> of(ApplicationId application, StageName stage, AppointmentData appointment) {
        Booking candidates = new Booking(
                application.value(),
                stage.toString(),
                Attendee.candidate(application),
                "",
                appointment.start(),
                appointment.end());
        return Stream.concat(
                Stream.of(candidates), appointment.attendees().stream().map(candidates::forPerson));
    }

    private Booking forPerson(String name) {
        return new Booking(applicationId, stage, Attendee.key(name), name, start, ends);
    }

    boolean overlaps(Booking other) {
        return attendeeKey.equals(other.attendeeKey) && start.isBefore(other.ends) && other.start.isBefore(ends);
    }

    ApplicationId application() {
        return new ApplicationId(applicationId);
    }

    /** For example {@code anita is booked by phone-screen for application 8 from … to …}. */
    String sentence() {
        return "%s is booked by %s for application %d from %s to %s."
                .formatted(
                        Attendee.isCandidate(attendeeKey) ? "The candidate" : attendee,
                        stage,
                        applicationId,
                        start,
                        ends);
    }
}
