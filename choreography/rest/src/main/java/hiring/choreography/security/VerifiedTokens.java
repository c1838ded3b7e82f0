package hiring.choreography.security;

import hiring.choreography.digest.Sha256;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.Claims;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tokens whose signature and claims were verified within the last minute, by their digests. A client sends the same token with each
 * request; verifying it takes half of the time of a short request. Each is forgotten when it expires, and after a minute at the
 * latest, so that a key that the issuer no longer publishes is soon of no use.
 */
@Singleton
final class VerifiedTokens {

    /** For how long a token is not verified again. */
    static final Duration KEPT = Duration.ofMinutes(1);

    /** How many are kept; about 1 KB each. */
    static final int MOST = 10_000;

    private final Clock clock;
    private final Map<String, Verified> tokens = new ConcurrentHashMap<>();

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    private record Verified(Authentication user, Instant until) {

        boolean isOver(Instant now) {
            return !now.isBefore(until);
        }
    }

    /** Whose token it is; empty if it must be verified. */
    Optional<Authentication> find(String token) {
        return Optional.ofNullable(tokens.get(digest(token)))
                .filter(verified -> !verified.isOver(clock.instant()))
                .map(Verified::user);
    }

    /** Adds a token that was just verified. One without an expiration time is not kept. */
    void add(String token, Authentication user) {
        if (user.getAttributes().get(Claims.EXPIRATION_TIME) instanceof Date expiration) {
            Instant now = clock.instant();
            makeRoom(now);
            tokens.put(digest(token), new Verified(user, earliest(expiration.toInstant(), now.plus(KEPT))));
        }
    }

    /** What cannot be had by waiting is had by verifying all once more. */
    private void makeRoom(Instant now) {
        if (tokens.size() >= MOST) {
            tokens.values().removeIf(verified -> verified.isOver(now));
        }
        if (tokens.size() >= MOST) {
            tokens.clear();
        }
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static String digest(String token) {
        return HexFormat.of().formatHex(Sha256.of(token));
    }
}
