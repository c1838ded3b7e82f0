package hiring.statusaggregator.signin;

import hiring.choreography.event.Actor;
import hiring.choreography.security.SignInSettings;
import hiring.choreography.security.TokenMint;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.io.ResourceResolver;
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
import io.micronaut.http.cookie.SameSite;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.net.URI;

/** The page by which people sign in, whose browser then keeps the token where no script can read it. */
@Hidden
@Requires(property = SignInSettings.SIGNING_KEY, pattern = SignInSettings.SOME)
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller
@ExecuteOn(TaskExecutors.IO)
class SignInController {

    private static final URI DASHBOARD = URI.create("/");
    private static final URI REFUSED = URI.create("/sign-in?refused");
    private static final URI LATER = URI.create("/sign-in?later");

    private final ResourceResolver resources;
    private final Users users;
    private final TokenMint mint;

    SignInController(ResourceResolver resources, Users users, TokenMint mint) {
        this.resources = resources;
        this.users = users;
        this.mint = mint;
    }

    @Get(value = "/sign-in", produces = MediaType.TEXT_HTML)
    HttpResponse<StreamedFile> page() {
        return HttpResponse.ok(resources
                        .getResource("classpath:status-aggregator/sign-in.html")
                        .map(StreamedFile::new)
                        .orElseThrow())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none';"
                                + " form-action 'self'; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer");
    }

    @Post("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signIn(@Body @Valid LoginRequest request, HttpRequest<?> sent) {
        return users.find(request.username(), request.password())
                .<HttpResponse<?>>map(user -> HttpResponse.seeOther(DASHBOARD).cookie(cookie(user, sent)))
                .orElseGet(() -> HttpResponse.seeOther(REFUSED));
    }

    @Error
    HttpResponse<?> later(TooManyAttemptsException refused) {
        return HttpResponse.seeOther(LATER);
    }

    @Post("/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signOut(HttpRequest<?> sent) {
        return HttpResponse.seeOther(URI.create("/sign-in"))
                .cookie(guarded(Cookie.of(TokenCookie.NAME, ""), sent).maxAge(0));
    }

    private Cookie cookie(User user, HttpRequest<?> sent) {
        String token = mint.sign(new Actor(user.name()), user.roles());
        return guarded(Cookie.of(TokenCookie.NAME, token), sent).maxAge(mint.lifetime());
    }

    private static Cookie guarded(Cookie cookie, HttpRequest<?> sent) {
        return cookie.httpOnly().sameSite(SameSite.Strict).path("/").secure(sent.isSecure());
    }
}
