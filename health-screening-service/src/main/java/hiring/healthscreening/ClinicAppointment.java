package hiring.healthscreening;

import hiring.choreography.stage.OfApplication;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** When an application's candidate is seen, and at which clinic. */
@MappedEntity("clinic_appointment")
record ClinicAppointment(@Id long applicationId, Instant start, String clinic) implements OfApplication {}
