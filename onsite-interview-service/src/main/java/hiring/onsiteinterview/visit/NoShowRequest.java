package hiring.onsiteinterview.visit;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body by which it is said that a visit did not come about because somebody was not there.
 *
 * @param note for the stage's people
 */
@Introspected
public record NoShowRequest(
        @NotNull Side by, @Nullable @Size(max = 1000) String note) {

    Optional<String> privateNote() {
        return Optional.ofNullable(note);
    }
}
