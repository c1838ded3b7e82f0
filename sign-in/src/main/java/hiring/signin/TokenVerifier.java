package hiring.signin;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.token.Claims;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;
import reactor.core.publisher.Flux;

/** Verifies tokens as every service does. */
@Singleton
@Requires(beans = ProviderSettings.class)
final class TokenVerifier {

    private final Collection<TokenValidator<HttpRequest<?>>> validators;
    private final Clock clock;

    TokenVerifier(Collection<TokenValidator<HttpRequest<?>>> validators, Clock clock) {
        this.validators = validators;
        this.clock = clock;
    }

    /** Returns how long a token is still valid; empty if services do not accept it. */
    Optional<Duration> remainingLifetime(String token, HttpRequest<?> request) {
        return Flux.fromIterable(validators)
                .concatMap(validator -> validator.validateToken(token, request))
                .next()
                .blockOptional()
                .map(user -> (Date) user.getAttributes().get(Claims.EXPIRATION_TIME))
                .map(expiry -> Duration.between(clock.instant(), expiry.toInstant()));
    }
}
