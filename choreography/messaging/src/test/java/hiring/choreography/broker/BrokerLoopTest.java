package hiring.choreography.broker;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.background.StopSignal;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokerLoopTest {

    private static final int SESSIONS = 12;

    private final StopSignal stopSignal = new StopSignal();
    private final List<Duration> rests = new ArrayList<>();
    private int attempts;
    private int retries;

    @Test
    void rests_longer_and_longer_while_sessions_fail() {
        run(established -> {
            throw new IOException("refused");
        });

        assertThat(rests).hasSize(SESSIONS);
        assertThat(retries).isEqualTo(SESSIONS);
        assertThat(longestOf(0, 3)).isLessThan(Duration.ofMillis(201));
        assertThat(shortestOf(6, SESSIONS)).isGreaterThanOrEqualTo(Duration.ofMillis(500));
    }

    @Test
    void rests_longer_and_longer_while_sessions_end_without_a_word() {
        run(established -> {});

        assertThat(rests).hasSize(SESSIONS);
        assertThat(shortestOf(6, SESSIONS)).isGreaterThanOrEqualTo(Duration.ofMillis(500));
    }

    @Test
    void rests_longer_and_longer_while_sessions_end_as_soon_as_they_are_established() {
        run(Runnable::run);

        assertThat(shortestOf(6, SESSIONS)).isGreaterThanOrEqualTo(Duration.ofMillis(500));
    }

    @Test
    void rests_briefly_after_a_session_that_worked() {
        run(established -> {
            established.run();
            established.run();
        });

        assertThat(longestOf(0, SESSIONS)).isLessThanOrEqualTo(Duration.ofMillis(50));
    }

    @Test
    void is_established_from_when_the_session_says_so_to_its_end() {
        List<Boolean> seen = new ArrayList<>();
        BrokerLoop[] loop = new BrokerLoop[1];
        loop[0] = new BrokerLoop(
                "test",
                established -> {
                    seen.add(loop[0].isEstablished());
                    established.run();
                    seen.add(loop[0].isEstablished());
                    endAfterwards();
                },
                () -> {},
                stopSignal,
                rest -> {
                    seen.add(loop[0].isEstablished());
                    stopSignal.stop();
                });

        loop[0].run();

        assertThat(seen).containsExactly(false, true, false);
    }

    private void run(BrokerLoop.Attempt attempt) {
        BrokerLoop.Attempt counted = established -> {
            endAfterwards();
            attempt.make(established);
        };
        new BrokerLoop("test", counted, () -> retries++, stopSignal, this::rest).run();
    }

    /** A loop that does not rest must not keep the test for ever. */
    private void endAfterwards() {
        if (++attempts > SESSIONS) {
            stopSignal.stop();
        }
    }

    private void rest(Duration rest) {
        rests.add(rest);
        if (rests.size() == SESSIONS) {
            stopSignal.stop();
        }
    }

    private Duration longestOf(int from, int to) {
        return rests.subList(from, to).stream().max(Duration::compareTo).orElseThrow();
    }

    private Duration shortestOf(int from, int to) {
        return rests.subList(from, to).stream().min(Duration::compareTo).orElseThrow();
    }
}
