package hiring.choreography.stage;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/**
 * The body by which work becomes due at another time.
 *
 * @param due with its offset from UTC, for example {@code 2026-11-23T10:00:00+01:00}
 */
@Introspected
public record DueRequest(@NotNull OffsetDateTime due) {}
