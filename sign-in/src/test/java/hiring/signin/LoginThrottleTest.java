package hiring.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.choreography.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T10:00:00Z"));
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void a_few_attempts_are_free_and_then_each_waits_twice_as_long() {
        guess(LoginThrottle.FREE_ATTEMPTS);

        assertThat(waitOf("ada")).isEqualTo(1);
        clock.advance(Duration.ofSeconds(1));
        guess(1);
        assertThat(waitOf("ada")).isEqualTo(2);
        clock.advance(Duration.ofSeconds(2));
        guess(1);
        assertThat(waitOf("ada")).isEqualTo(4);
    }

    @Test
    void an_attempt_that_comes_too_early_does_not_lengthen_the_wait() {
        guess(LoginThrottle.FREE_ATTEMPTS);

        IntStream.range(0, 100).forEach(again -> waitOf("ada"));

        clock.advance(Duration.ofSeconds(1));
        assertThatCode(() -> throttle.attempt("ada")).doesNotThrowAnyException();
    }

    @Test
    void the_wait_has_a_maximum() {
        for (int guess = 0; guess < 40; guess++) {
            throttle.attempt("ada");
            clock.advance(LoginThrottle.MAX_WAIT);
        }
        throttle.attempt("ada");

        assertThat(waitOf("ada")).isEqualTo(LoginThrottle.MAX_WAIT.toSeconds());
    }

    @Test
    void the_correct_password_resets_the_count() {
        guess(LoginThrottle.FREE_ATTEMPTS);
        clock.advance(Duration.ofSeconds(1));
        throttle.attempt("ada");
        throttle.succeeded("ada");

        guess(LoginThrottle.FREE_ATTEMPTS);
        assertThat(waitOf("ada")).isEqualTo(1);
    }

    @Test
    void other_names_do_not_wait() {
        guess(LoginThrottle.FREE_ATTEMPTS);

        assertThatCode(() -> throttle.attempt("grace")).doesNotThrowAnyException();
    }

    @Test
    void old_failures_are_forgotten() {
        guess(LoginThrottle.FREE_ATTEMPTS);
        clock.advance(Duration.ofMinutes(16));

        guess(LoginThrottle.FREE_ATTEMPTS);
        assertThat(waitOf("ada")).isEqualTo(1);
    }

    @Test
    void the_oldest_of_too_many_names_is_forgotten() {
        guess(LoginThrottle.FREE_ATTEMPTS);
        IntStream.range(0, 10_000).forEach(other -> throttle.attempt("unknown-" + other));

        assertThatCode(() -> throttle.attempt("ada")).doesNotThrowAnyException();
    }

    private void guess(int times) {
        IntStream.range(0, times).forEach(again -> throttle.attempt("ada"));
    }

    private long waitOf(String name) {
        TooManyAttemptsException[] refused = new TooManyAttemptsException[1];
        assertThatExceptionOfType(TooManyAttemptsException.class)
                .isThrownBy(() -> throttle.attempt(name))
                .satisfies(thrown -> refused[0] = thrown);
        return refused[0].seconds();
    }
}
