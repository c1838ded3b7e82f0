package hiring.healthscreening.screening;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * The body of a request to record the candidate's consent.
 *
 * @param givenAt when they signed, with its offset from UTC, for example {@code 2026-11-23T10:00:00+01:00}
 * @param form which form, with its version
 */
@Introspected
record ConsentRequest(
        @NotNull OffsetDateTime givenAt,
        @NotBlank @Size(max = 100) String form) {}
