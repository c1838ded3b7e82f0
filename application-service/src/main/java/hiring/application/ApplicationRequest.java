package hiring.application;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body by which the form is filled in or amended.
 *
 * @param process STANDARD unless said otherwise; an amendment that leaves it out leaves it as it is
 */
@Introspected
record ApplicationRequest(
        @NotBlank @Size(max = 100) String firstName,
        @NotBlank @Size(max = 100) String lastName,
        @NotBlank @Size(max = 254) @Email String email,
        @NotBlank @Size(max = 200) String position,
        @Nullable @Size(max = 40) String process) {

    private static final String USUAL_PROCESS = "STANDARD";

    /** The form as first filled in. */
    Form form() {
        return formWith(USUAL_PROCESS);
    }

    /** The form as it becomes by this amendment. */
    Form amending(Form before) {
        return formWith(before.process());
    }

    private Form formWith(String usualProcess) {
        String chosen = Optional.ofNullable(process).orElse(usualProcess);
        return new Form(firstName, lastName, email, position, chosen);
    }
}
