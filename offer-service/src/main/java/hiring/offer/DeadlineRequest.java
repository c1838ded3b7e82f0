package hiring.offer;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/**
 * The body of a request to change the deadline.
 *
 * @param deadline with its offset from UTC, for example {@code 2026-12-01T18:00:00+01:00}
 */
@Introspected
record DeadlineRequest(@NotNull OffsetDateTime deadline) {}
