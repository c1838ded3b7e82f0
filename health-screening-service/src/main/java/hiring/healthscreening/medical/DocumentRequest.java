package hiring.healthscreening.medical;

import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import hiring.choreography.web.InvalidFieldException;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to add a document to the medical file: its address or, if it is short, its text.
 *
 * @param link an https address
 */
@Introspected
record DocumentRequest(
        @NotBlank @Size(max = 200) String title,

        @Nullable @Size(max = 2000) @Pattern(regexp = "https://\\S+", message = "is not an https address")
        String link,

        @Nullable @Size(min = 1, max = 20_000) @Text(TextKind.LINES)
        String text) {

    /** @throws InvalidFieldException if it has both, or neither */
    DocumentRequest requireOneOfBoth() {
        if ((link == null) == (text == null)) {
            throw new InvalidFieldException("link", "or text must be given, and not both");
        }
        return this;
    }

    /** Leaves out the content, so that no log reveals it. */
    @Override
    public String toString() {
        return "a document";
    }
}
