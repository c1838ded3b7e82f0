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
 * The keys that whoever signs tokens has published. Once read they are believed even while they cannot be read again, so that
 * nobody stands still because the aggregator does; a key that is new is looked for at once.
 */
@Factory
final class PublishedKeys {

    /** Whoever signs tokens itself need not ask for the key. */
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
