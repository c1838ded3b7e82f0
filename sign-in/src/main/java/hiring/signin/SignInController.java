package hiring.signin;

import hiring.choreography.event.Actor;
import hiring.choreography.security.SignInSettings;
import hiring.choreography.security.TokenMint;
import hiring.choreography.web.QueryParameters;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.stream.Stream;

/** Serves the sign-in page. The browser then keeps the token in a cookie that scripts cannot read. */
@Hidden
@Requires(property = SignInSettings.SIGNING_KEY, pattern = SignInSettings.SOME)
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller
@ExecuteOn(TaskExecutors.IO)
class SignInController {

    private static final URI DASHBOARD = URI.create("/");
    private static final String INCORRECT = "refused";
    private static final String TOO_MANY_ATTEMPTS = "later";

    private final SignInPages pages;
    private final Users users;
    private final TokenMint mint;

    SignInController(SignInPages pages, Users users, TokenMint mint) {
        this.pages = pages;
        this.users = users;
        this.mint = mint;
    }

    @Get(value = "/sign-in", produces = MediaType.TEXT_HTML)
    @QueryParameters({INCORRECT, TOO_MANY_ATTEMPTS})
    HttpResponse<String> page(HttpRequest<?> request) {
        return Stream.of(INCORRECT, TOO_MANY_ATTEMPTS)
                .filter(request.getParameters()::contains)
                .findFirst()
                .map(pages::formWithError)
                .orElseGet(pages::form);
    }

    @Post("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signIn(@Body @Valid LoginRequest credentials, HttpRequest<?> request) {
        return users.find(credentials.username(), credentials.password())
                .<HttpResponse<?>>map(user -> HttpResponse.seeOther(DASHBOARD).cookie(cookie(user, request)))
                .orElseGet(() -> formWithError(INCORRECT));
    }

    @Error
    HttpResponse<?> tooManyAttempts(TooManyAttemptsException refused) {
        return formWithError(TOO_MANY_ATTEMPTS);
    }

    private static HttpResponse<?> formWithError(String error) {
        return HttpResponse.seeOther(URI.create("/sign-in?" + error));
    }

    @Post("/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signOut(HttpRequest<?> request) {
        return HttpResponse.seeOther(URI.create("/sign-in")).cookie(TokenCookie.expired(request));
    }

    private Cookie cookie(User user, HttpRequest<?> request) {
        return TokenCookie.of(mint.sign(new Actor(user.name()), user.roles()), mint.lifetime(), request);
    }
}
