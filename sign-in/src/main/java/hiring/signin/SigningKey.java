package hiring.signin;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import hiring.choreography.security.SignInSettings;
import hiring.choreography.security.TokenMint;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** The key that signs tokens: read from a file, or generated at each start, which ends all sessions and excludes replicas. */
@Factory
@Requires(property = SignInSettings.SIGNING_KEY, pattern = SignInSettings.SOME)
final class SigningKey {

    /** The setting that generates a key at each start. */
    static final String GENERATED = "generated";

    @Singleton
    TokenMint mint(
            @Value("${" + SignInSettings.SIGNING_KEY + "}") String key,
            @Value("${sign-in.lifetime:PT8H}") Duration lifetime,
            SignInSettings settings,
            Clock clock) {
        return key.equals(GENERATED)
                ? TokenMint.withNewKey(settings.issuer(), settings.audience(), lifetime, clock)
                : new TokenMint(PemFile.read(Path.of(key)), settings.issuer(), settings.audience(), lifetime, clock);
    }

    @Singleton
    JWKSource<SecurityContext> keys(TokenMint mint) {
        return new ImmutableJWKSet<>(new JWKSet(mint.key().toPublicJWK()));
    }
}
