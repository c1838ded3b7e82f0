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
 * The cookie with the token of a user who has signed in with a browser. It is accepted for GET requests, and for other requests
 * only from pages of the same origin, which prevents cross-site request forgery. Other clients send the token in the
 * {@code Authorization} header.
 */
@Singleton
final class TokenCookie implements TokenReader<HttpRequest<?>> {

    private static final String NAME = "hiring-token";

    /** A cookie that keeps a token in the browser; scripts cannot read it, and requests from other sites do not carry it. */
    static Cookie of(String token, Duration lifetime, HttpRequest<?> request) {
        return cookie(token, request).maxAge(lifetime);
    }

    /** An expired cookie, which makes the browser delete the token. */
    static Cookie expired(HttpRequest<?> request) {
        return cookie("", request).maxAge(0);
    }

    private static Cookie cookie(String value, HttpRequest<?> request) {
        return Cookie.of(NAME, value)
                .httpOnly()
                .sameSite(SameSite.Strict)
                .path("/")
                .secure(request.isSecure());
    }

    @Override
    public Optional<String> findToken(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET || isSameOrigin(request)
                ? request.getCookies().findCookie(NAME).map(Cookie::getValue)
                : Optional.empty();
    }

    /**
     * Whether a browser may have the cookie, and has not sent it, because a link on another site led here. A page that goes on by
     * itself gets it sent.
     */
    static boolean isWithheldFrom(HttpRequest<?> request) {
        return "cross-site".equals(request.getHeaders().get("Sec-Fetch-Site"));
    }

    /** Browsers name the origin of the page that sent a form (RFC 6454, section 7). */
    private static boolean isSameOrigin(HttpRequest<?> request) {
        String host = request.getHeaders().get(HttpHeaders.HOST);
        return request.getOrigin()
                .map(origin -> origin.replaceFirst("^https?://", ""))
                .filter(origin -> origin.equals(host))
                .isPresent();
    }
}
