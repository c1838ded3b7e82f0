package hiring.signin;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import io.micronaut.security.authentication.WwwAuthenticateChallengeProvider;
import io.micronaut.security.config.RedirectConfiguration;
import io.micronaut.security.config.RedirectService;
import io.micronaut.security.errors.PriorToLoginPersistence;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Sends browsers that are not signed in to the sign-in page, with the page that they asked for. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class SignInRedirect extends DefaultAuthorizationExceptionHandler {

    @Inject
    @SuppressWarnings("rawtypes") // as the superclass has it
    SignInRedirect(
            ErrorResponseProcessor<?> errors,
            RedirectConfiguration settings,
            RedirectService redirects,
            List<WwwAuthenticateChallengeProvider<HttpRequest<?>>> challenges,
            @Nullable PriorToLoginPersistence priorToLogin) {
        super(errors, settings, redirects, challenges, priorToLogin);
    }

    @Override
    protected String getRedirectUri(HttpRequest<?> request, AuthorizationException refused) {
        return request.getMethod() == HttpMethod.GET
                ? WantedPage.of(request).signIn().toString()
                : super.getRedirectUri(request, refused);
    }
}
