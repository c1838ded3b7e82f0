package hiring.choreography.stage;

import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The body of a request that adds a comment. */
@Introspected
public record CommentRequest(
        @NotBlank @Size(max = 4000) @Text(TextKind.LINES) String text) {}
