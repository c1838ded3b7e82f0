package hiring.signin;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * A user who may sign in.
 *
 * @param passwordHash as bcrypt writes it, for example by {@code htpasswd -nB NAME}
 * @param roles the user's roles in hiring
 */
@EachProperty("sign-in.users")
record User(
        @Parameter String name,
        @NotBlank String passwordHash,
        @NotEmpty List<String> roles) {}
