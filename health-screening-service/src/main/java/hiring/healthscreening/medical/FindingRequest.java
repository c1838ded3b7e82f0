package hiring.healthscreening.medical;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The body of a request to record a finding in the medical file. */
@Introspected
record FindingRequest(@NotBlank @Size(max = 8000) String text) {

    /** Leaves out the content, so that no log reveals it. */
    @Override
    public String toString() {
        return "a finding";
    }
}
