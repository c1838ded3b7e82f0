package hiring.backgroundcheck.consent;

import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The body of a command with an optional note.
 *
 * @param note for screeners and hr alone
 */
@Introspected
record NoteRequest(
        @Nullable @Size(max = 3000) @Text(TextKind.LINES) String note) {}
