package hiring.choreography.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import hiring.choreography.event.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * Signs tokens (RFC 7519, by RS256) where there is no OpenID provider to do it: the aggregator's own sign-in, tests, the rig.
 *
 * @param key what it signs with
 * @param issuer the {@code iss} of its tokens
 * @param audience the {@code aud} of its tokens
 * @param lifetime how long a token is good for
 */
public record TokenMint(RSAKey key, String issuer, String audience, Duration lifetime, Clock clock) {

    private static final int KEY_BITS = 2048;

    /** A mint with a new key. */
    public static TokenMint withNewKey(String issuer, String audience, Duration lifetime, Clock clock) {
        return new TokenMint(newKey(), issuer, audience, lifetime, clock);
    }

    /** A token for a person with roles. */
    public String sign(Actor actor, Collection<String> roles) {
        Instant now = clock.instant();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .subject(actor.name())
                .issuer(issuer)
                .audience(audience)
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(lifetime)))
                .jwtID(UUID.randomUUID().toString())
                .claim("roles", List.copyOf(roles))
                .build();
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("a key that cannot sign", e);
        }
        return token.serialize();
    }

    /** What others verify its tokens with, as a JWK set (RFC 7517) without anything secret. */
    public String publicKeys() {
        return new JWKSet(key).toString(true);
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(KEY_BITS)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java can make an RSA key", e);
        }
    }
}
