package hiring.onsiteinterview.visit;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A requested session.
 *
 * @param start with its offset from UTC, for example {@code 2026-11-23T10:00:00+01:00}
 * @param interviewers members of the panel
 */
@Introspected
record SessionRequest(
        @NotBlank @Size(max = 200) String title,
        @NotNull OffsetDateTime start,
        @NotNull @Min(5) @Max(480) Integer durationMinutes,
        @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 100) String> interviewers) {

    Session session() {
        return new Session(title, start.toInstant(), durationMinutes, interviewers);
    }
}
