package hiring.offer;

import io.micronaut.core.annotation.Introspected;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body by which an offer is extended.
 *
 * @param deadline until when it can be accepted, with its offset from UTC; as long as usual unless said otherwise
 */
@Introspected
record ExtendRequest(@Nullable OffsetDateTime deadline) {

    static Optional<OffsetDateTime> deadlineIn(@Nullable ExtendRequest request) {
        return Optional.ofNullable(request).map(ExtendRequest::deadline);
    }
}
