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
 * the same name, up to a maximum, so that no user is locked out forever. An attempt counts before its password is checked, so
 * that concurrent attempts cannot bypass the limit. Each replica counts on its own.
 */
@Singleton
@Requires(property = SignInSettings.SIGNING_KEY, pattern = SignInSettings.SOME)
final class LoginThrottle {

    static final int FREE_ATTEMPTS = 5;
    static final Duration MAX_WAIT = Duration.ofMinutes(5);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration RESET_AFTER = Duration.ofMinutes(15);

    /** Unknown names are counted too, and must not fill the memory. */
    private static final int MAX_NAMES = 10_000;

    private final Clock clock;
    private final Map<String, Attempts> failed = new LinkedHashMap<>();

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Consecutive attempts that have not succeeded so far. */
    private record Attempts(int count, Instant last) {

        Instant next() {
            return count < FREE_ATTEMPTS ? last : last.plus(waiting());
        }

        private Duration waiting() {
            Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE_ATTEMPTS, 20));
            return doubled.compareTo(MAX_WAIT) < 0 ? doubled : MAX_WAIT;
        }

        boolean isResetAt(Instant now) {
            return last.plus(RESET_AFTER).isBefore(now);
        }
    }

    /**
     * Allows an attempt, which counts as a failure until {@link #succeeded}.
     *
     * @throws TooManyAttemptsException if the wait for this name is not over
     */
    synchronized void attempt(String name) {
        Instant now = clock.instant();
        Attempts before = failed.remove(name);
        if (before == null || before.isResetAt(now)) {
            keep(name, new Attempts(1, now));
            return;
        }
        if (now.isBefore(before.next())) {
            failed.put(name, before);
            throw new TooManyAttemptsException(Duration.between(now, before.next()));
        }
        keep(name, new Attempts(before.count() + 1, now));
    }

    /** Resets the count, because the password was correct. */
    synchronized void succeeded(String name) {
        failed.remove(name);
    }

    private void keep(String name, Attempts attempts) {
        failed.put(name, attempts);
        if (failed.size() > MAX_NAMES) {
            failed.remove(failed.keySet().iterator().next());
        }
    }
}
