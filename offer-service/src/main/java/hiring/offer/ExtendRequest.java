package hiring.offer;

import io.micronaut.core.annotation.Introspected;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to extend an offer.
 *
 * @param deadline until when it can be accepted, with its offset from UTC; after the configured period by default
 */
@Introspected
record ExtendRequest(@Nullable OffsetDateTime deadline) {

    static Optional<OffsetDateTime> deadlineIn(@Nullable ExtendRequest request) {
        return Optional.ofNullable(request).map(ExtendRequest::deadline);
    }
}
