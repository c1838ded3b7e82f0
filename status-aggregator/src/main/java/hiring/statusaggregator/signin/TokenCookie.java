package hiring.statusaggregator.signin;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.security.token.reader.TokenReader;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * Finds the token of somebody who has signed in with a browser. It counts for looking only: whoever changes something sends
 * it in the header, which no foreign page can make a browser do.
 */
@Singleton
final class TokenCookie implements TokenReader<HttpRequest<?>> {

    private static final String NAME = "hiring-token";

    /** Has a browser keep a token where no script reads it, and from where no other site's page can make it send it. */
    static Cookie keeping(String token, Duration lifetime, HttpRequest<?> sent) {
        return guarded(token, sent).maxAge(lifetime);
    }

    /** Has it forget the token. */
    static Cookie gone(HttpRequest<?> sent) {
        return guarded("", sent).maxAge(0);
    }

    private static Cookie guarded(String value, HttpRequest<?> sent) {
        return Cookie.of(NAME, value)
                .httpOnly()
                .sameSite(SameSite.Strict)
                .path("/")
                .secure(sent.isSecure());
    }

    @Override
    public Optional<String> findToken(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET
                ? request.getCookies().findCookie(NAME).map(Cookie::getValue)
                : Optional.empty();
    }
}
