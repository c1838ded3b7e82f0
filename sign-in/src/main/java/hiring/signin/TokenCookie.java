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
 * Reads the token of a user who has signed in with a browser from a cookie. The cookie counts for GET requests, and for others
 * that our own pages send; any other client sends the token in the header, which no foreign page can make a browser do.
 */
@Singleton
final class TokenCookie implements TokenReader<HttpRequest<?>> {

    private static final String NAME = "hiring-token";

    /** A cookie that keeps a token in the browser: no script can read it, and no other site's page can cause it to be sent. */
    static Cookie keeping(String token, Duration lifetime, HttpRequest<?> sent) {
        return guarded(token, sent).maxAge(lifetime);
    }

    /** A cookie that deletes the token. */
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

    /** Browsers send the origin of every form's page (RFC 6454, section 7). */
    private static boolean isFromOurOwnPage(HttpRequest<?> request) {
        String host = request.getHeaders().get(HttpHeaders.HOST);
        return request.getOrigin()
                .map(origin -> origin.replaceFirst("^https?://", ""))
                .filter(origin -> origin.equals(host))
                .isPresent();
    }
}
