package hiring.choreography.security;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Whose tokens are trusted.
 *
 * @param keys the location of the issuer's public keys (RFC 7517, a JWK set): an address, or a file
 * @param issuer the {@code iss} that a token must have
 * @param audience the {@code aud} that a token must have
 * @param rolesClaim where a token has its roles; dots lead into objects, for example {@code realm_access.roles}
 * @param address where users sign in, for the answer to those who are not; by default next to the keys
 */
@ConfigurationProperties("sign-in")
public record SignInSettings(
        URI keys,
        @NotBlank String issuer,
        @NotBlank String audience,
        @Bindable(defaultValue = "roles") @NotBlank String rolesClaim,
        @Nullable URI address) {

    /** What only the service has that signs tokens itself; empty at the others. */
    public static final String SIGNING_KEY = "sign-in.signing-key";

    /** The pattern of a setting that is there. */
    public static final String SOME = ".+";

    /** The pattern of a setting that is not. */
    public static final String NONE = "";

    /** Returns where users sign in, as far as it is known. */
    public String place() {
        return address != null ? address.toString() : nextToTheKeys();
    }

    /** The aggregator has both at one place. Of another issuer only the name is known. */
    private String nextToTheKeys() {
        return "/keys".equals(keys.getPath()) ? "POST " + keys.resolve("/login") : "at " + issuer;
    }
}
