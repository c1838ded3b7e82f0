package hiring.signin;

import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The form of a user who signs in with a browser. bcrypt cannot hash passwords longer than 72 bytes.
 *
 * @param next the page that the user wanted; null for the home page
 */
@Introspected
record SignInForm(
        @NotBlank @Size(max = 100) String username,
        @NotBlank @Size(max = 72) @Text(TextKind.UNCHANGED) String password,
        @Nullable String next) {

    WantedPage wanted() {
        return WantedPage.of(next);
    }

    /** Never includes the password. */
    @Override
    public String toString() {
        return "SignInForm[username=" + username + "]";
    }
}
