package hiring.phonescreen.appointment;

import hiring.choreography.appointment.AppointmentStart;
import hiring.choreography.event.Actor;
import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import hiring.choreography.web.InvalidFieldException;
import hiring.choreography.web.PhoneNumber;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to arrange a call.
 *
 * @param start with its offset from UTC, for example {@code 2026-11-23T10:00:00+01:00}
 * @param durationMinutes 30 by default
 * @param timeZone where the candidate is, for example {@code Europe/Berlin}; the company's by default
 * @param interviewer who calls, and becomes the assignee
 * @param number the number to call, with or without the country, and an extension
 * @param confirmPastStart true says that a call is added afterwards whose start is in the past
 * @param reason why it is postponed, for this service's users; required once it was postponed too often
 */
@Introspected
public record AppointmentRequest(
        @NotNull OffsetDateTime start,
        @Nullable @Min(5) @Max(480) Integer durationMinutes,
        @Nullable @Size(max = 50) String timeZone,
        @NotBlank @Size(max = 100) String interviewer,

        @Nullable
        @Size(max = 40)
        @Pattern(regexp = PhoneNumber.LOOK, message = PhoneNumber.REFUSAL)
        @Text(TextKind.PHONE)
        String number,

        @Nullable @Size(max = 1000) @Text(TextKind.LINES) String reason,
        @Nullable Boolean confirmPastStart) {

    private static final int USUAL_MINUTES = 30;

    /** @throws InvalidFieldException if there is no such time zone, or the start is in the past without a confirmation */
    Appointment forApplication(
            long applicationId, Actor caller, ZoneId companysZone, AppointmentStart starts, Instant now) {
        Instant from = starts.require(start, Boolean.TRUE.equals(confirmPastStart));
        int minutes = Optional.ofNullable(durationMinutes).orElse(USUAL_MINUTES);
        Instant until = from.plus(Duration.ofMinutes(minutes));
        return new Appointment(
                applicationId,
                from,
                minutes,
                until,
                caller.name(),
                number,
                zone(companysZone).getId(),
                0,
                0,
                false,
                now);
    }

    Optional<String> why() {
        return Optional.ofNullable(reason).filter(said -> !said.isBlank());
    }

    private ZoneId zone(ZoneId companysZone) {
        try {
            return timeZone == null ? companysZone : ZoneId.of(timeZone);
        } catch (DateTimeException unknown) {
            throw new InvalidFieldException("timeZone", "\"" + timeZone + "\" is no time zone such as Europe/Berlin");
        }
    }
}
