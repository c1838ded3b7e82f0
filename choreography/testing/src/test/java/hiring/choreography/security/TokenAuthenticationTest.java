package hiring.choreography.security;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.testing.SettableClock;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.reader.TokenResolver;
import io.micronaut.security.token.validator.TokenValidator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

class TokenAuthenticationTest {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    private final SettableClock clock = new SettableClock(NOW);
    private final List<String> verified = new ArrayList<>();
    private List<String> sent = List.of();

    private final TokenAuthentication authentication =
            new TokenAuthentication(new Sent(), List.of(new ByName()), new VerifiedTokens(clock));

    private final class Sent implements TokenResolver<HttpRequest<?>> {

        @Override
        public List<String> resolveTokens(HttpRequest<?> request) {
            return sent;
        }

        @Override
        @SuppressWarnings("removal") // it is abstract until it is removed
        public Optional<String> resolveToken(HttpRequest<?> request) {
            return sent.stream().findFirst();
        }
    }

    /** Accepts the tokens that begin with a name, until they expire; that one's number of seconds follows it. */
    private final class ByName implements TokenValidator<HttpRequest<?>> {

        @Override
        public Publisher<Authentication> validateToken(String token, HttpRequest<?> request) {
            verified.add(token);
            String[] parts = token.split(":", -1);
            Instant expiration = NOW.plusSeconds(Long.parseLong(parts[1]));
            return parts[0].isEmpty() || !clock.instant().isBefore(expiration)
                    ? Publishers.empty()
                    : Publishers.just(Authentication.build(parts[0], Map.of("exp", Date.from(expiration))));
        }
    }

    private Optional<String> whose(String... tokens) {
        sent = List.of(tokens);
        return Mono.from(authentication.fetchAuthentication(HttpRequest.GET("/")))
                .map(Authentication::getName)
                .blockOptional();
    }

    @Test
    void a_token_that_is_sent_again_is_not_verified_again() {
        assertThat(whose("ada:600")).contains("ada");
        assertThat(whose("ada:600")).contains("ada");

        assertThat(verified).containsExactly("ada:600");
    }

    @Test
    void another_token_is_verified() {
        assertThat(whose("ada:600")).contains("ada");
        assertThat(whose("ada:601")).contains("ada");
        assertThat(whose("bob:600")).contains("bob");

        assertThat(verified).containsExactly("ada:600", "ada:601", "bob:600");
    }

    @Test
    void an_expired_token_is_refused_although_it_was_accepted_before() {
        assertThat(whose("ada:30")).contains("ada");

        clock.advance(Duration.ofSeconds(29));
        assertThat(whose("ada:30")).contains("ada");

        clock.advance(Duration.ofSeconds(1));
        assertThat(whose("ada:30")).isEmpty();
    }

    @Test
    void a_token_is_verified_again_after_a_minute() {
        assertThat(whose("ada:600")).contains("ada");
        clock.advance(VerifiedTokens.KEPT);
        assertThat(whose("ada:600")).contains("ada");

        assertThat(verified).hasSize(2);
    }

    @Test
    void a_refused_token_is_verified_each_time() {
        assertThat(whose(":600")).isEmpty();
        assertThat(whose(":600")).isEmpty();

        assertThat(verified).hasSize(2);
    }

    @Test
    void the_first_valid_token_counts_although_a_later_one_was_verified_before() {
        assertThat(whose("bob:600")).contains("bob");

        assertThat(whose(":600", "ada:600", "bob:600")).contains("ada");
        assertThat(whose("ada:600", "bob:600")).contains("ada");
        assertThat(whose("bob:600", "ada:600")).contains("bob");
    }

    @Test
    void a_request_without_a_token_is_anonymous() {
        assertThat(whose()).isEmpty();
    }

    @Test
    void no_more_tokens_are_kept_than_the_memory_is_meant_for() {
        VerifiedTokens tokens = new VerifiedTokens(clock);
        for (int i = 0; i <= VerifiedTokens.MOST; i++) {
            tokens.add("token " + i, Authentication.build("ada", Map.of("exp", Date.from(NOW.plusSeconds(60)))));
        }

        assertThat(tokens.find("token 0")).isEmpty();
        assertThat(tokens.find("token " + VerifiedTokens.MOST)).isPresent();
    }

    @Test
    void a_token_that_never_expires_is_not_kept() {
        VerifiedTokens tokens = new VerifiedTokens(clock);
        tokens.add("token", Authentication.build("ada"));

        assertThat(tokens.find("token")).isEmpty();
    }
}
