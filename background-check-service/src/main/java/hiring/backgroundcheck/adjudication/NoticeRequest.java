package hiring.backgroundcheck.adjudication;

import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to record that the candidate was given notice.
 *
 * @param findings the ids of those that the notice names
 * @param note for screeners and hr alone
 */
@Introspected
record NoticeRequest(
        @NotEmpty @Size(max = 100) List<@NotBlank String> findings,
        @Nullable @Size(max = 3000) @Text(TextKind.LINES) String note) {}
