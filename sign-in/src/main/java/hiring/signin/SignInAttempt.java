package hiring.signin;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.util.Optional;

/**
 * A sign-in at the provider that is not complete yet. The browser keeps it meanwhile, so that any replica can complete it.
 *
 * @param state proves that the same browser comes back (RFC 6749, section 10.12)
 * @param nonce proves that the token was issued for this attempt (OpenID Connect Core, section 3.1.2.1)
 * @param verifier proves that the client that presents the code has requested it (RFC 7636)
 */
record SignInAttempt(State state, Nonce nonce, CodeVerifier verifier) {

    static final String COOKIE = "hiring-sign-in";

    private static final String PARTED_BY = ".";

    static SignInAttempt fresh() {
        return new SignInAttempt(new State(), new Nonce(), new CodeVerifier());
    }

    /** Parses the output of {@link #toCookie}; empty if it is anything else. */
    static Optional<SignInAttempt> ofCookie(String value) {
        String[] parts = value.split("\\.", -1);
        try {
            return parts.length == 3
                    ? Optional.of(
                            new SignInAttempt(new State(parts[0]), new Nonce(parts[1]), new CodeVerifier(parts[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    String toCookie() {
        return String.join(PARTED_BY, state.getValue(), nonce.getValue(), verifier.getValue());
    }
}
