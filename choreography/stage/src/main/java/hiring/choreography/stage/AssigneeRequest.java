package hiring.choreography.stage;

import hiring.choreography.event.Actor;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request that assigns work.
 *
 * @param assignee null unassigns it
 */
@Introspected
public record AssigneeRequest(
        @Nullable @Size(max = Actor.LONGEST) @Pattern(regexp = ".*\\S.*", message = "is blank")
        String assignee) {

    Optional<String> newAssignee() {
        return Optional.ofNullable(assignee);
    }
}
