package hiring.healthscreening.screening;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to make or replace an appointment.
 *
 * @param clinicId an existing clinic
 * @param start with its offset from UTC, for example {@code 2026-11-23T10:00:00+01:00}
 * @param durationMinutes from five minutes to eight hours
 * @param confirmPastStart true says that an appointment is added afterwards whose start is in the past
 */
@Introspected
record AppointmentRequest(
        @NotNull @Positive Long clinicId,
        @NotNull OffsetDateTime start,
        @NotNull @Min(5) @Max(480) Integer durationMinutes,
        @Nullable Boolean confirmPastStart) {

    boolean pastConfirmed() {
        return Boolean.TRUE.equals(confirmPastStart);
    }

    Duration duration() {
        return Duration.ofMinutes(durationMinutes);
    }
}
