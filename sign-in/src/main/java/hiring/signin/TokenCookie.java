package hiring.signin;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.security.token.reader.TokenReader;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * Finds the token of somebody who has signed in with a browser. It counts for looking, and for what is sent from a page of ours;
 * whoever else changes something sends it in the header, which no foreign page can make a browser do.
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
        return request.getMethod() == HttpMethod.GET || isFromOurOwnPage(request)
                ? request.getCookies().findCookie(NAME).map(Cookie::getValue)
                : Optional.empty();
    }

    /** Browsers say of every form whose page it was on (RFC 6454, section 7). */
    private static boolean isFromOurOwnPage(HttpRequest<?> request) {
        String host = request.getHeaders().get(HttpHeaders.HOST);
        return request.getOrigin()
                .map(origin -> origin.replaceFirst("^https?://", ""))
                .filter(origin -> origin.equals(host))
                .isPresent();
    }
}
