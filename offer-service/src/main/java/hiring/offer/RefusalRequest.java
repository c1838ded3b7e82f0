package hiring.offer;

import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to refuse a counter-offer.
 *
 * @param reason visible only to users who may see the terms
 */
@Introspected
record RefusalRequest(
        @Nullable @Size(max = 1000) @Text(TextKind.LINES) String reason) {

    static Optional<String> reasonIn(@Nullable RefusalRequest request) {
        return Optional.ofNullable(request).map(RefusalRequest::reason).filter(text -> !text.isBlank());
    }
}
