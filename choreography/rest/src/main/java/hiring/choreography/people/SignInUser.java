package hiring.choreography.people;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;

/**
 * A user of the sign-in of this installation. A service that takes names does not need their password.
 *
 * @param name the name with which they sign in
 * @param roles their roles in hiring
 */
@EachProperty(SignInUser.PREFIX)
record SignInUser(@Parameter String name, @NotEmpty List<String> roles) {

    static final String PREFIX = "sign-in.users";

    DirectoryEntry entry() {
        return DirectoryEntry.configured(PREFIX, name, Optional.empty(), roles);
    }
}
