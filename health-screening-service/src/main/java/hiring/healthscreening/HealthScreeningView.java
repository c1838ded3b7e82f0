package hiring.healthscreening;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import hiring.choreography.stage.StageView;
import hiring.choreography.web.Versioned;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;

/**
 * A health screening as its people see it.
 *
 * @param appointment null until one was made
 */
@Introspected
record HealthScreeningView(@JsonUnwrapped StageView stage, Optional<AtTheClinic> appointment) implements Versioned {

    @Override
    public int revision() {
        return stage.revision();
    }

    /** The appointment, once it is made. */
    @Introspected
    record AtTheClinic(Instant start, String clinic) {

        static AtTheClinic of(ClinicAppointment appointment) {
            return new AtTheClinic(appointment.start(), appointment.clinic());
        }
    }
}
