package hiring.phonescreen;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import hiring.choreography.stage.StageView;
import hiring.choreography.web.Versioned;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;

/**
 * A phone screen as its people see it.
 *
 * @param appointment null until one was made
 */
@Introspected
record PhoneScreenView(@JsonUnwrapped StageView stage, Optional<Call> appointment) implements Versioned {

    @Override
    public int revision() {
        return stage.revision();
    }

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
