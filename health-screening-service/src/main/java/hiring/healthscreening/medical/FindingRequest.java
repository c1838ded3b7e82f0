package hiring.healthscreening.medical;

import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The body of a request to record a finding in the medical file. */
@Introspected
record FindingRequest(
        @NotBlank @Size(max = 8000) @Text(TextKind.LINES) String text) {

    /** Leaves out the content, so that no log reveals it. */
    @Override
    public String toString() {
        return "a finding";
    }
}
