package hiring.choreography.stage;

import hiring.choreography.event.Actor;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request that assigns the work on many applications.
 *
 * @param applicationIds up to 500
 * @param assignee null unassigns it
 */
@Introspected
public record BulkAssigneeRequest(
        @NotEmpty @Size(max = Bulk.MOST) List<@NotNull @Positive Long> applicationIds,

        @Nullable @Size(max = Actor.LONGEST) @Pattern(regexp = ".*\\S.*", message = "is blank")
        String assignee) {

    Optional<String> newAssignee() {
        return Optional.ofNullable(assignee);
    }
}
