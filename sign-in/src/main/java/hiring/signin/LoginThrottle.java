package hiring.signin;

import hiring.choreography.security.SignInSettings;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down password guessing. A few attempts are free; after those each failure doubles the wait before the next attempt for
 * the same name, up to a maximum, so that no user is locked out for good. An attempt counts before its password is checked, so
 * that concurrent attempts cannot bypass the limit. Each replica counts on its own.
 */
@Singleton
@Requires(property = SignInSettings.SIGNING_KEY, pattern = SignInSettings.SOME)
final class LoginThrottle {

    static final int FREE = 5;
    static final Duration LONGEST = Duration.ofMinutes(5);

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);

    /** Unknown names are counted too, and must not fill the memory. */
    private static final int MOST_NAMES = 10_000;

    private final Clock clock;
    private final Map<String, Attempts> failed = new LinkedHashMap<>();

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Consecutive attempts that have not succeeded so far. */
    private record Attempts(int count, Instant last) {

        Instant free() {
            return count < FREE ? last : last.plus(pause());
        }

        private Duration pause() {
            Duration doubled = SHORTEST.multipliedBy(1L << Math.min(count - FREE, 20));
            return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        }

        boolean isForgottenAt(Instant now) {
            return last.plus(FORGOTTEN_AFTER).isBefore(now);
        }
    }

    /**
     * Allows an attempt, which counts as a failure until {@link #passed}.
     *
     * @throws TooManyAttemptsException if the wait for this name is not over
     */
    synchronized void attempt(String name) {
        Instant now = clock.instant();
        Attempts before = failed.remove(name);
        if (before == null || before.isForgottenAt(now)) {
            keep(name, new Attempts(1, now));
            return;
        }
        if (now.isBefore(before.free())) {
            failed.put(name, before);
            throw new TooManyAttemptsException(Duration.between(now, before.free()));
        }
        keep(name, new Attempts(before.count() + 1, now));
    }

    /** Forgets the failures, because the password was right. */
    synchronized void passed(String name) {
        failed.remove(name);
    }

    private void keep(String name, Attempts attempts) {
        failed.put(name, attempts);
        if (failed.size() > MOST_NAMES) {
            failed.remove(failed.keySet().iterator().next());
        }
    }
}
