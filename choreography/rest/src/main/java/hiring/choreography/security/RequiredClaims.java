package hiring.choreography.security;

import hiring.choreography.event.Actor;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.token.Claims;
import io.micronaut.security.token.jwt.validator.GenericJwtClaimsValidator;
import jakarta.inject.Singleton;

/** Refuses a token that never expires, or whose subject cannot be recorded as an actor. */
@Singleton
final class RequiredClaims implements GenericJwtClaimsValidator<HttpRequest<?>> {

    @Override
    public boolean validate(Claims claims, @Nullable HttpRequest<?> request) {
        return claims.get(Claims.EXPIRATION_TIME) != null
                && claims.get(Claims.SUBJECT) instanceof String name
                && Actor.isName(name);
    }
}
