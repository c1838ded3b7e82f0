package hiring.onsiteinterview;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body by which a visit is arranged.
 *
 * @param start with its offset from UTC, for example {@code 2026-11-23T10:00:00+01:00}
 * @param durationMinutes four hours unless said otherwise
 * @param location where, or a link
 * @param interviewers the people met
 */
@Introspected
record VisitRequest(
        @NotNull OffsetDateTime start,
        @Nullable @Min(15) @Max(1440) Integer durationMinutes,
        @NotBlank @Size(max = 200) String location,
        @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 90) @Pattern(regexp = "[^,]*") String> interviewers) {

    private static final int USUAL_MINUTES = 240;

    Visit forApplication(long applicationId) {
        int minutes = Optional.ofNullable(durationMinutes).orElse(USUAL_MINUTES);
        return new Visit(applicationId, start.toInstant(), minutes, location, String.join(",", interviewers));
    }
}
