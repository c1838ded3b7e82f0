package hiring.phonescreen;

import hiring.choreography.journey.ApplicationId;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A phone screen as its people see it.
 *
 * @param status null where it is blank
 * @param appointment null until one was made
 */
@Introspected
record PhoneScreenView(
        ApplicationId applicationId,
        Optional<String> status,
        Optional<String> outcome,
        Optional<String> qualifier,
        Optional<Instant> since,
        int revision,
        List<String> allowedActions,
        Optional<Call> appointment) {

    /** The call, once it is arranged. */
    @Introspected
    record Call(Instant start, int durationMinutes, String interviewer, Optional<String> number) {

        static Call of(Appointment appointment) {
            return new Call(
                    appointment.start(),
                    appointment.durationMinutes(),
                    appointment.interviewer(),
                    Optional.ofNullable(appointment.number()));
        }
    }
}
