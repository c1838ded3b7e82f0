package hiring.choreography.security;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Path;
import java.text.ParseException;

/**
 * The public keys of the issuer of tokens. Once read they stay trusted even while they cannot be read again, so that the
 * services work while the issuer is down; an unknown key is looked up at once.
 */
@Factory
final class PublishedKeys {

    /** A service that issues tokens itself has the key. */
    @Singleton
    @Requires(property = SignInSettings.SIGNING_KEY, pattern = SignInSettings.NONE)
    JWKSource<SecurityContext> keys(SignInSettings settings) {
        URI place = settings.keys();
        return "file".equals(place.getScheme()) ? inFile(place) : online(place);
    }

    private static JWKSource<SecurityContext> inFile(URI place) {
        try {
            return new ImmutableJWKSet<>(JWKSet.load(Path.of(place).toFile()));
        } catch (IOException | ParseException e) {
            throw new IllegalArgumentException("sign-in.keys: no key set can be read from " + place, e);
        }
    }

    private static JWKSource<SecurityContext> online(URI place) {
        try {
            return JWKSourceBuilder.create(place.toURL())
                    .retrying(true)
                    .outageTolerantForever()
                    .build();
        } catch (MalformedURLException | IllegalArgumentException e) {
            throw new IllegalArgumentException("sign-in.keys: no address of a key set: " + place, e);
        }
    }
}
