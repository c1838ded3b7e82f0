package hiring.choreography.security;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.security.token.reader.TokenReader;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * The cookie in which a browser keeps the token of a user who has signed in. Browsers send it to every port of a host (RFC 6265,
 * section 8.5), so on one machine the Swagger UI of each service is signed in as well. It is accepted for GET requests, and for
 * other requests only from pages of the same origin, which prevents cross-site request forgery. Other clients send the token in
 * the {@code Authorization} header.
 */
@Singleton
public final class SessionCookie implements TokenReader<HttpRequest<?>> {

    /** The name of the cookie. */
    public static final String NAME = "hiring-token";

    SessionCookie() {}

    @Override
    public Optional<String> findToken(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET || isSameOrigin(request)
                ? request.getCookies().findCookie(NAME).map(Cookie::getValue)
                : Optional.empty();
    }

    /** Browsers name the origin of the page that sent a request (RFC 6454, section 7). */
    private static boolean isSameOrigin(HttpRequest<?> request) {
        String host = request.getHeaders().get(HttpHeaders.HOST);
        return request.getOrigin()
                .map(origin -> origin.replaceFirst("^https?://", ""))
                .filter(origin -> origin.equals(host))
                .isPresent();
    }
}
