package hiring.backgroundcheck.adjudication;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body by which a candidate is turned away.
 *
 * @param qualifier what the outcome rests on, for everybody to read; that of the findings in the notice unless given
 * @param note for this stage's people and hr alone
 */
@Introspected
record AdverseRequest(
        @Nullable @Size(max = 40) String qualifier,
        @Nullable @Size(max = 3000) String note) {

    Optional<String> given() {
        return Optional.ofNullable(qualifier);
    }

    Optional<String> privateNote() {
        return Optional.ofNullable(note);
    }
}
