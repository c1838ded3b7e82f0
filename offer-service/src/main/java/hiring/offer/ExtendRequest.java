package hiring.offer;

import io.micronaut.core.annotation.Introspected;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to extend an offer.
 *
 * @param deadline until when it can be accepted, with its offset from UTC; after the configured period by default
 * @param confirmPastStartDate true says that terms are meant whose startDate has passed since they were set
 */
@Introspected
record ExtendRequest(
        @Nullable OffsetDateTime deadline, @Nullable Boolean confirmPastStartDate) {

    static Optional<OffsetDateTime> deadlineIn(@Nullable ExtendRequest request) {
        return Optional.ofNullable(request).map(ExtendRequest::deadline);
    }

    static boolean pastStartDateConfirmedIn(@Nullable ExtendRequest request) {
        return request != null && Boolean.TRUE.equals(request.confirmPastStartDate);
    }
}
