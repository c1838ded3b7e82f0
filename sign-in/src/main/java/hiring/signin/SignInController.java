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
    @QueryParameters({INCORRECT, TOO_MANY_ATTEMPTS, WantedPage.NEXT})
    HttpResponse<String> page(HttpRequest<?> request) {
        WantedPage wanted = WantedPage.of(request.getParameters().get(WantedPage.NEXT));
        if (!wanted.equals(WantedPage.HOME) && TokenCookie.isWithheldFrom(request)) {
            return pages.continueTo(wanted);
        }
        return Stream.of(INCORRECT, TOO_MANY_ATTEMPTS)
                .filter(request.getParameters()::contains)
                .findFirst()
                .map(error -> pages.formWithError(error, wanted))
                .orElseGet(() -> pages.form(wanted));
    }

    @Post("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signIn(@Body @Valid SignInForm form, HttpRequest<?> request) {
        return users.find(form.username(), form.password())
                .<HttpResponse<?>>map(
                        user -> HttpResponse.seeOther(URI.create(form.wanted().address()))
                                .cookie(cookie(user, request)))
                .orElseGet(() -> HttpResponse.seeOther(form.wanted().signInAfter(INCORRECT)));
    }

    @Error
    HttpResponse<?> tooManyAttempts(TooManyAttemptsException refused, HttpRequest<?> request) {
        WantedPage wanted =
                request.getBody(SignInForm.class).map(SignInForm::wanted).orElse(WantedPage.HOME);
        return HttpResponse.seeOther(wanted.signInAfter(TOO_MANY_ATTEMPTS));
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
