package hiring.signin;

import hiring.choreography.security.SessionCookie;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;

/**
 * Writes the {@link SessionCookie}, which keeps a token in the browser: scripts cannot read it, and requests from other sites do not
 * carry it.
 */
final class TokenCookie {

    private TokenCookie() {}

    /** A cookie with a token. */
    static Cookie of(String token, Duration lifetime, HttpRequest<?> request) {
        return cookie(token, request).maxAge(lifetime);
    }

    /** An expired cookie, which makes the browser delete the token. */
    static Cookie expired(HttpRequest<?> request) {
        return cookie("", request).maxAge(0);
    }

    private static Cookie cookie(String value, HttpRequest<?> request) {
        return Cookie.of(SessionCookie.NAME, value)
                .httpOnly()
                .sameSite(SameSite.Strict)
                .path("/")
                .secure(request.isSecure());
    }

    /**
     * Whether a browser may have the cookie, and has not sent it, because a link on another site led here. A page that goes on by
     * itself gets it sent.
     */
    static boolean isWithheldFrom(HttpRequest<?> request) {
        return "cross-site".equals(request.getHeaders().get("Sec-Fetch-Site"));
    }
}
