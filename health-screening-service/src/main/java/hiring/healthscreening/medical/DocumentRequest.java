package hiring.healthscreening.medical;

import hiring.choreography.web.InvalidFieldException;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The body by which a document is put into the medical file: where it is kept, or, if it is short, what it says.
 *
 * @param link an https address
 */
@Introspected
record DocumentRequest(
        @NotBlank @Size(max = 200) String title,

        @Nullable @Size(max = 2000) @Pattern(regexp = "https://\\S+", message = "is not an https address")
        String link,

        @Nullable @Size(min = 1, max = 20_000) String text) {

    /** @throws InvalidFieldException if it has both, or neither */
    DocumentRequest requireOneOfBoth() {
        if ((link == null) == (text == null)) {
            throw new InvalidFieldException("link", "is to be given, or text, and not both");
        }
        return this;
    }

    /** Says nothing of it, wherever it may be written. */
    @Override
    public String toString() {
        return "a document";
    }
}
