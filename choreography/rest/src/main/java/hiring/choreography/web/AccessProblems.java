package hiring.choreography.web;

import hiring.choreography.security.RouteRoles;
import hiring.choreography.security.SignInSettings;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.AuthorizationException;
import jakarta.inject.Singleton;
import java.util.List;

/** Says where to sign in, and which roles may do what was refused. */
@Singleton
final class AccessProblems {

    private final SignInSettings signIn;

    AccessProblems(SignInSettings signIn) {
        this.signIn = signIn;
    }

    /** The answer to a request without a valid token (401), or without the role that it needs (403). */
    Problem of(AuthorizationException refused, HttpRequest<?> request) {
        return refused.isForbidden() ? forbidden(RouteRoles.of(request)) : unauthorized();
    }

    private Problem unauthorized() {
        return Problem.of(401, "unauthorized", "Unauthorized")
                .saying("Sign in (" + signIn.place()
                        + ") and send the token: \"Authorization: Bearer ...\". It is missing,"
                        + " expired, or not valid here.");
    }

    private static Problem forbidden(List<String> roles) {
        Problem problem = Problem.of(403, "forbidden", "Forbidden");
        return roles.isEmpty()
                ? problem.saying("Your roles do not allow this.")
                : problem.saying("Only the roles " + String.join(", ", roles) + " may do this.")
                        .with("roles", roles);
    }
}
