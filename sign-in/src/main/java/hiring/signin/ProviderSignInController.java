package hiring.signin;

import hiring.choreography.background.Failures;
import hiring.choreography.web.QueryParameters;
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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
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
    private static final URI SIGNED_OUT = URI.create("/sign-in/ended");

    private final ProviderClient provider;
    private final TokenVerifier verifier;
    private final SignInPages pages;

    ProviderSignInController(ProviderClient provider, TokenVerifier verifier, SignInPages pages) {
        this.provider = provider;
        this.verifier = verifier;
        this.pages = pages;
    }

    @Get(value = "/sign-in", produces = MediaType.TEXT_HTML)
    HttpResponse<?> start(@Nullable @QueryValue(WantedPage.NEXT) String next, HttpRequest<?> request) {
        WantedPage wanted = WantedPage.of(next);
        if (!wanted.equals(WantedPage.HOME) && TokenCookie.isWithheldFrom(request)) {
            return pages.continueTo(wanted);
        }
        SignInAttempt attempt = SignInAttempt.start(wanted);
        return HttpResponse.seeOther(provider.authorizationRequest(attempt)).cookie(attempt.cookie(request));
    }

    /**
     * Completes a sign-in. The code is missing if the user has not signed in at the provider, which may add parameters that a
     * client must ignore (RFC 6749, section 4.1.2).
     */
    @Get(value = "/sign-in/callback", produces = MediaType.TEXT_HTML)
    @QueryParameters(QueryParameters.ANY)
    HttpResponse<?> complete(
            @Nullable @QueryValue String code, @Nullable @QueryValue String state, HttpRequest<?> request) {
        SignInAttempt attempt = SignInAttempt.of(request)
                .filter(started -> started.state().getValue().equals(state))
                .orElseThrow(() -> new ProviderException("no sign-in attempt has this state"));
        List<String> tokens = Optional.ofNullable(code)
                .filter(present -> !present.isEmpty())
                .map(present -> provider.exchange(present, attempt))
                .orElseThrow(() -> new ProviderException("the provider returned no code"));
        // a page instead of a redirect, because a browser that comes from another site would not send the strict cookie
        return pages.signedIn(attempt.wanted())
                .cookie(tokenCookie(tokens, request))
                .cookie(SignInAttempt.expiredCookie(request));
    }

    private Cookie tokenCookie(List<String> tokens, HttpRequest<?> request) {
        return tokens.stream()
                .flatMap(
                        token -> verifier
                                .remainingLifetime(token, request)
                                .map(lifetime -> TokenCookie.of(token, lifetime, request))
                                .stream())
                .findFirst()
                .orElseThrow(() -> new ProviderException("no token is valid for this audience"));
    }

    @Error
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> failed(HttpRequest<?> request, ProviderException failure) {
        LOG.warn("signing in by the OpenID provider failed: {}", Failures.inOneLine(failure));
        return pages.failed().cookie(SignInAttempt.expiredCookie(request));
    }

    @Post("/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    MutableHttpResponse<?> signOut(HttpRequest<?> request) {
        return HttpResponse.seeOther(SIGNED_OUT).cookie(TokenCookie.expired(request));
    }

    @Get(value = "/sign-in/ended", produces = MediaType.TEXT_HTML)
    HttpResponse<?> signedOut() {
        return pages.signedOut();
    }
}
