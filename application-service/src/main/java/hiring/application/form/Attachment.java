package hiring.application.form;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A document that is stored elsewhere.
 *
 * @param name its display name
 * @param url its address
 */
@Introspected
public record Attachment(
        @NotBlank @Size(max = 200) @Pattern(regexp = WebAddress.ONE_LINE, message = "has a control character")
        String name,

        @NotNull @Size(max = WebAddress.LONGEST) @Pattern(regexp = WebAddress.HTTPS, message = "is no https address")
        String url,

        @NotNull Kind kind) {

    /** The kind of a document. */
    public enum Kind {
        RESUME,
        COVER_LETTER,
        PORTFOLIO,
        CERTIFICATE,
        REFERENCE,
        OTHER
    }
}
