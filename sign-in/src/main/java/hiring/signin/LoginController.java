package hiring.signin;

import hiring.choreography.event.Actor;
import hiring.choreography.security.SignInSettings;
import hiring.choreography.security.TokenMint;
import hiring.choreography.web.Problem;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;

/** Signs users in over HTTP. */
@Requires(property = SignInSettings.SIGNING_KEY, pattern = SignInSettings.SOME)
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Signing in")
class LoginController {

    private final Users users;
    private final TokenMint mint;

    LoginController(Users users, TokenMint mint) {
        this.users = users;
        this.mint = mint;
    }

    /** Signs a user in by name and password, and returns a token that every service trusts. */
    @Post("/login")
    Token login(@Body @Valid LoginRequest request) {
        User user = users.find(request.username(), request.password())
                .orElseThrow(() -> new HttpStatusException(HttpStatus.UNAUTHORIZED, "Incorrect username or password"));
        return new Token(
                mint.sign(new Actor(user.name()), user.roles()),
                "Bearer",
                mint.lifetime().toSeconds(),
                user.name(),
                user.roles());
    }

    @Error
    HttpResponse<Problem> tooManyAttempts(TooManyAttemptsException refused) {
        return HttpResponse.<Problem>status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(refused.seconds()))
                .contentType(Problem.MEDIA_TYPE)
                .body(refused.problem());
    }

    /** Returns the public keys that tokens are verified with, as a JWK set (RFC 7517). */
    @Get(value = "/keys", produces = "application/jwk-set+json")
    String keys() {
        return mint.publicKeys();
    }
}
