package hiring.statusaggregator.signin;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.security.token.reader.TokenReader;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Finds the token of somebody who has signed in with a browser. It counts for looking only: whoever changes something sends
 * it in the header, which no foreign page can make a browser do.
 */
@Singleton
final class TokenCookie implements TokenReader<HttpRequest<?>> {

    static final String NAME = "hiring-token";

    @Override
    public Optional<String> findToken(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET
                ? request.getCookies().findCookie(NAME).map(Cookie::getValue)
                : Optional.empty();
    }
}
