package hiring.choreography.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.context.annotation.Context;
import io.micronaut.security.token.jwt.signature.SignatureConfiguration;
import java.util.List;

/** Accepts tokens signed by RS256, and no other algorithm, with a published key of the trusted issuer. */
@Context
final class TrustedKeys implements SignatureConfiguration {

    private final JWKSource<SecurityContext> keys;

    TrustedKeys(JWKSource<SecurityContext> keys) {
        this.keys = keys;
    }

    @Override
    public String supportedAlgorithmsMessage() {
        return "Only RS256 is supported";
    }

    @Override
    public boolean supports(JWSAlgorithm algorithm) {
        return JWSAlgorithm.RS256.equals(algorithm);
    }

    @Override
    public boolean verify(SignedJWT token) throws JOSEException {
        for (JWK key : keysFor(token)) {
            if (token.verify(new RSASSAVerifier(key.toRSAKey()))) {
                return true;
            }
        }
        return false;
    }

    private List<JWK> keysFor(SignedJWT token) {
        try {
            return keys.get(new JWKSelector(JWKMatcher.forJWSHeader(token.getHeader())), null);
        } catch (KeySourceException e) {
            throw new KeysUnavailableException(e);
        }
    }
}
