package hiring.onsiteinterview.visit;

import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to record that a visit did not take place because a participant was missing.
 *
 * @param note for this service's users
 */
@Introspected
public record NoShowRequest(
        @NotNull Side by,
        @Nullable @Size(max = 1000) @Text(TextKind.LINES) String note) {

    Optional<String> privateNote() {
        return Optional.ofNullable(note);
    }
}
