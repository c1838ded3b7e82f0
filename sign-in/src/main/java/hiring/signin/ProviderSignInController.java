package hiring.signin;

import hiring.choreography.background.Failures;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Redirects browsers to an OpenID provider, and completes the sign-in when they return. */
@Hidden
@Requires(beans = ProviderSettings.class)
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller
@ExecuteOn(TaskExecutors.IO)
class ProviderSignInController {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignInController.class);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final URI GOOD_BYE = URI.create("/sign-in/ended");

    private final Provider provider;
    private final TrustedToken trusted;
    private final SignInPages pages;

    ProviderSignInController(Provider provider, TrustedToken trusted, SignInPages pages) {
        this.provider = provider;
        this.trusted = trusted;
        this.pages = pages;
    }

    @Get(value = "/sign-in", produces = MediaType.TEXT_HTML)
    HttpResponse<?> begin(HttpRequest<?> sent) {
        SignInAttempt attempt = SignInAttempt.fresh();
        return HttpResponse.seeOther(provider.invitation(attempt))
                .cookie(passing(attempt.toCookie(), sent).maxAge(PATIENCE));
    }

    /** Completes a sign-in. Without signing in there is no code; without starting here there is no attempt. */
    @Get(value = "/sign-in/callback", produces = MediaType.TEXT_HTML)
    HttpResponse<?> end(@Nullable @QueryValue String code, @Nullable @QueryValue String state, HttpRequest<?> sent) {
        SignInAttempt attempt = sent.getCookies()
                .findCookie(SignInAttempt.COOKIE)
                .flatMap(cookie -> SignInAttempt.ofCookie(cookie.getValue()))
                .filter(begun -> begun.state().getValue().equals(state))
                .orElseThrow(() -> new ProviderException("no sign-in attempt has this state"));
        String token = Optional.ofNullable(code)
                .flatMap(told -> provider.redeem(told, attempt).stream()
                        .filter(each -> trusted.isGood(each, sent))
                        .findFirst())
                .orElseThrow(() -> new ProviderException("it gave no token for this audience"));
        // a page instead of a redirect, because a browser that comes from another site would not send the strict cookie
        return pages.done()
                .cookie(TokenCookie.keeping(token, trusted.lifetime(token), sent))
                .cookie(passing("", sent).maxAge(0));
    }

    @Error
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> refused(HttpRequest<?> sent, ProviderException refused) {
        LOG.warn("signing in by the OpenID provider failed: {}", Failures.inOneLine(refused));
        return pages.refused().cookie(passing("", sent).maxAge(0));
    }

    @Post("/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    MutableHttpResponse<?> signOut(HttpRequest<?> sent) {
        return HttpResponse.seeOther(GOOD_BYE).cookie(TokenCookie.gone(sent));
    }

    @Get(value = "/sign-in/ended", produces = MediaType.TEXT_HTML)
    HttpResponse<?> ended() {
        return pages.ended();
    }

    /** A cookie that is sent on the return from the provider's site, unlike a strict one. */
    private static Cookie passing(String value, HttpRequest<?> sent) {
        return Cookie.of(SignInAttempt.COOKIE, value)
                .httpOnly()
                .sameSite(SameSite.Lax)
                .path("/sign-in")
                .secure(sent.isSecure());
    }
}
