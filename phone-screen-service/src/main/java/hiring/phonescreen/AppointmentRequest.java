package hiring.phonescreen;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body by which a call is arranged.
 *
 * @param start with its offset from UTC, for example {@code 2026-11-23T10:00:00+01:00}
 * @param durationMinutes 30 unless said otherwise
 * @param interviewer who calls
 * @param number the number to call
 */
@Introspected
record AppointmentRequest(
        @NotNull OffsetDateTime start,
        @Nullable @Min(5) @Max(480) Integer durationMinutes,
        @NotBlank @Size(max = 100) String interviewer,
        @Nullable @Size(max = 40) String number) {

    private static final int USUAL_MINUTES = 30;

    Appointment forApplication(long applicationId) {
        Instant from = start.toInstant();
        int minutes = Optional.ofNullable(durationMinutes).orElse(USUAL_MINUTES);
        return new Appointment(applicationId, from, minutes, interviewer, number);
    }
}
