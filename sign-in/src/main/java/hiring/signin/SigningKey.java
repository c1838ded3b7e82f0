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

/** What tokens are signed with: a key in a file, or one made at the start, which no other replica and no later start has. */
@Factory
@Requires(property = SignInSettings.SIGNING_KEY, pattern = SignInSettings.SOME)
final class SigningKey {

    /** Instead of a file: a new key at every start. */
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
    JWKSource<SecurityContext> own(TokenMint mint) {
        return new ImmutableJWKSet<>(new JWKSet(mint.key().toPublicJWK()));
    }
}
