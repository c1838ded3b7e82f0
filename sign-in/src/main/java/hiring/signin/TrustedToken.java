package hiring.signin;

import com.nimbusds.jwt.JWTParser;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import reactor.core.publisher.Flux;

/** Checks whether every service would trust a token. */
@Singleton
@Requires(beans = ProviderSettings.class)
final class TrustedToken {

    private final Collection<TokenValidator<HttpRequest<?>>> validators;
    private final Clock clock;

    TrustedToken(Collection<TokenValidator<HttpRequest<?>>> validators, Clock clock) {
        this.validators = validators;
        this.clock = clock;
    }

    boolean isGood(String token, HttpRequest<?> request) {
        return Flux.fromIterable(validators)
                .concatMap(validator -> validator.validateToken(token, request))
                .next()
                .blockOptional()
                .isPresent();
    }

    /** The time until a valid token expires. */
    Duration lifetime(String token) {
        try {
            return Optional.ofNullable(JWTParser.parse(token).getJWTClaimsSet())
                    .map(claims -> Duration.between(
                            clock.instant(), claims.getExpirationTime().toInstant()))
                    .orElse(Duration.ZERO);
        } catch (ParseException e) {
            throw new IllegalArgumentException("no token", e);
        }
    }
}
