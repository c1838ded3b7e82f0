package hiring.signin;

import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The credentials of a user who signs in. bcrypt cannot hash passwords longer than 72 bytes. */
@Introspected
record LoginRequest(
        @NotBlank @Size(max = 100) String username,
        @NotBlank @Size(max = 72) @Text(TextKind.UNCHANGED) String password) {

    /** Never includes the password. */
    @Override
    public String toString() {
        return "LoginRequest[username=" + username + "]";
    }
}
