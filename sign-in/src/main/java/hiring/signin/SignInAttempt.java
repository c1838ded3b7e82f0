package hiring.signin;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * A sign-in at the provider that is not complete yet. The browser keeps it in a cookie, so that any replica can complete it.
 *
 * @param state proves that the same browser returns (RFC 6749, section 10.12)
 * @param nonce proves that the ID token was issued for this attempt (OpenID Connect Core, section 3.1.2.1)
 * @param verifier proves that the client that presents the code has requested it (RFC 7636)
 * @param wanted the page that the user wanted
 */
record SignInAttempt(State state, Nonce nonce, CodeVerifier verifier, WantedPage wanted) {

    private static final String COOKIE = "hiring-sign-in";
    private static final Duration LIFETIME = Duration.ofMinutes(10);

    static SignInAttempt start(WantedPage wanted) {
        return new SignInAttempt(new State(), new Nonce(), new CodeVerifier(), wanted);
    }

    /** Returns the attempt that the request's browser has started; empty if there is none, or its cookie is malformed. */
    static Optional<SignInAttempt> of(HttpRequest<?> request) {
        return request.getCookies().findCookie(COOKIE).flatMap(cookie -> parse(cookie.getValue()));
    }

    private static Optional<SignInAttempt> parse(String value) {
        String[] parts = value.split("\\.", -1);
        try {
            return parts.length == 4
                    ? Optional.of(new SignInAttempt(
                            new State(parts[0]), new Nonce(parts[1]), new CodeVerifier(parts[2]), wanted(parts[3])))
                    : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** A user can write any cookie, so it is checked like an address from elsewhere. */
    private static WantedPage wanted(String encoded) {
        return WantedPage.of(new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8));
    }

    private String encodedWanted() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(wanted.address().getBytes(StandardCharsets.UTF_8));
    }

    /** A cookie that the browser sends when the provider redirects it back, unlike a strict one. */
    Cookie cookie(HttpRequest<?> request) {
        return cookie(
                        String.join(".", state.getValue(), nonce.getValue(), verifier.getValue(), encodedWanted()),
                        request)
                .maxAge(LIFETIME);
    }

    /** An expired cookie, which makes the browser delete its attempt. */
    static Cookie expiredCookie(HttpRequest<?> request) {
        return cookie("", request).maxAge(0);
    }

    private static Cookie cookie(String value, HttpRequest<?> request) {
        return Cookie.of(COOKIE, value)
                .httpOnly()
                .sameSite(SameSite.Lax)
                .path("/sign-in")
                .secure(request.isSecure());
    }
}
