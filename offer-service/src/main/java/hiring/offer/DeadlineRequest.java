package hiring.offer;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/**
 * The body by which a candidate gets more time, or less.
 *
 * @param deadline with its offset from UTC, for example {@code 2026-12-01T18:00:00+01:00}
 */
@Introspected
record DeadlineRequest(@NotNull OffsetDateTime deadline) {}
