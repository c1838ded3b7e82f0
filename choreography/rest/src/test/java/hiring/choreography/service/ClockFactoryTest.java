package hiring.choreography.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClockFactoryTest {

    private static final Duration SOON = Duration.ofMinutes(1);

    @Test
    void a_clock_may_be_set_forwards_and_back() {
        Clock right = Clock.systemUTC();

        Clock fast = new ClockFactory().clock(Duration.ofHours(1));
        Clock slow = new ClockFactory().clock(Duration.ofHours(-1));

        assertThat(Duration.between(right.instant(), fast.instant())).isCloseTo(Duration.ofHours(1), SOON);
        assertThat(Duration.between(right.instant(), slow.instant())).isCloseTo(Duration.ofHours(-1), SOON);
    }
}
