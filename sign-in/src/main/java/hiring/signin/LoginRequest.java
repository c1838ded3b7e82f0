package hiring.signin;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The body by which somebody signs in. A longer password than 72 bytes is none that bcrypt could have hashed. */
@Introspected
record LoginRequest(
        @NotBlank @Size(max = 100) String username,
        @NotBlank @Size(max = 72) String password) {

    /** Never the password. */
    @Override
    public String toString() {
        return "LoginRequest[username=" + username + "]";
    }
}
