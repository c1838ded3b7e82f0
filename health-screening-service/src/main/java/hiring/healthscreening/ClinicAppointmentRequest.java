package hiring.healthscreening;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * The body by which an appointment at a clinic is made.
 *
 * @param start with its offset from UTC, for example {@code 2026-11-23T10:00:00+01:00}
 */
@Introspected
record ClinicAppointmentRequest(
        @NotNull OffsetDateTime start,
        @NotBlank @Size(max = 200) String clinic) {

    ClinicAppointment forApplication(long applicationId) {
        return new ClinicAppointment(applicationId, start.toInstant(), clinic);
    }
}
