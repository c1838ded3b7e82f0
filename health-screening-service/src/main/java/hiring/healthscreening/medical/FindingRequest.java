package hiring.healthscreening.medical;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The body by which a finding is written into the medical file. */
@Introspected
record FindingRequest(@NotBlank @Size(max = 8000) String text) {

    /** Says nothing of what was found, wherever it may be written. */
    @Override
    public String toString() {
        return "a finding";
    }
}
