package hiring.onsiteinterview.visit;

import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The body of a request to call a visit off on behalf of one side; another one may be arranged.
 *
 * @param reason for this service's users
 */
@Introspected
public record CallOffRequest(
        @NotNull Side by,
        @NotBlank @Size(max = 1000) @Text(TextKind.LINES) String reason) {

    String privateNote() {
        return "called off by the " + (by == Side.CANDIDATE ? "candidate" : "employer") + ": " + reason;
    }
}
