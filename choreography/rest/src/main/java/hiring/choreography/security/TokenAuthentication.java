package hiring.choreography.security;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import io.micronaut.security.token.TokenAuthenticationFetcher;
import io.micronaut.security.token.reader.TokenResolver;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds whose request it is by the first of its tokens that is valid; each token is verified once a minute. */
@Singleton
@Replaces(TokenAuthenticationFetcher.class)
final class TokenAuthentication implements AuthenticationFetcher<HttpRequest<?>> {

    private final TokenResolver<HttpRequest<?>> resolver;
    private final List<TokenValidator<HttpRequest<?>>> validators;
    private final VerifiedTokens verified;

    TokenAuthentication(
            TokenResolver<HttpRequest<?>> resolver,
            List<TokenValidator<HttpRequest<?>>> validators,
            VerifiedTokens verified) {
        this.resolver = resolver;
        this.validators = validators;
        this.verified = verified;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        List<String> tokens = resolver.resolveTokens(request);
        Optional<Authentication> known = tokens.stream().findFirst().flatMap(verified::find);
        return known.isPresent()
                ? Publishers.just(known.get())
                : Flux.fromIterable(tokens)
                        .concatMap(token -> authenticate(token, request))
                        .next();
    }

    private Mono<Authentication> authenticate(String token, HttpRequest<?> request) {
        return verified.find(token).map(Mono::just).orElseGet(() -> verify(token, request));
    }

    private Mono<Authentication> verify(String token, HttpRequest<?> request) {
        return Flux.fromIterable(validators)
                .concatMap(validator -> validator.validateToken(token, request))
                .next()
                .doOnNext(user -> verified.add(token, user));
    }
}
