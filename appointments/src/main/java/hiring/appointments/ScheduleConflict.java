package hiring.appointments;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;

/**
 * Another appointment at the same time, which became known only after both were arranged.
 *
 * @param stage the stage that arranged it
 * @param applicationId whose candidate is met
 * @param interviewer who is booked twice; empty if it is the candidate
 */
@Introspected
@Schema(
        description =
                "Another appointment of the same person at the same time; interviewer is null if it is the candidate.")
public record ScheduleConflict(
        String stage, long applicationId, Optional<String> interviewer, Instant start, Instant end) {

    static ScheduleConflict of(Booking other) {
        return new ScheduleConflict(
                other.stage(),
                other.applicationId(),
                Optional.of(other.attendee()).filter(name -> !name.isEmpty()),
                other.start(),
                other.ends());
    }
}
