package hiring.choreography.listener;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.event.EventCodec;
import hiring.choreography.testing.Elsewhere;
import hiring.choreography.testing.TurnedClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ListenerMetricsTest {

    /** When everything happens elsewhere. */
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final TurnedClock clock = new TurnedClock(NOON);
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final ListenerMetrics metrics = new ListenerMetrics(registry, clock);

    @Test
    void count_what_is_heard_and_how_late() {
        Elsewhere form = Elsewhere.of(42);
        clock.turnOn(Duration.ofSeconds(3));

        metrics.committed(List.of(
                incoming(EventCodec.write(form.submitted())), incoming(EventCodec.write(form.passed("phone-screen")))));

        assertThat(registry.get("hiring.events.heard").counter().count()).isEqualTo(2);
        assertThat(registry.get("hiring.listener.lag").timer().count()).isEqualTo(2);
        assertThat(registry.get("hiring.listener.lag").timer().totalTime(TimeUnit.SECONDS))
                .isEqualTo(6);
    }

    @Test
    void do_not_know_what_waits_until_somebody_looks() throws IOException {
        assertThat(waiting()).isNaN();

        new QueueWatch(() -> 7, metrics, clock).look();
        assertThat(waiting()).isEqualTo(7);

        metrics.waitingIsUnknown();
        assertThat(waiting()).isNaN();
    }

    @Test
    void look_into_the_queue_every_five_seconds_and_not_more_often() throws IOException {
        long[] looks = {0};
        QueueWatch watch = new QueueWatch(() -> ++looks[0], metrics, clock);

        for (int tenth = 0; tenth < 100; tenth++) {
            watch.look();
            clock.turnOn(Duration.ofMillis(100));
        }

        assertThat(looks[0]).isEqualTo(2);
    }

    @Test
    void tell_how_far_the_service_is_behind_while_anything_waits() {
        assertThat(metrics.behind()).as("nobody has looked").isEmpty();

        metrics.waiting(7);
        clock.turnOn(Duration.ofSeconds(30));
        assertThat(metrics.behind()).contains(Duration.ofSeconds(30));

        metrics.committed(List.of(incoming(EventCodec.write(Elsewhere.of(42).submitted()))));
        clock.turnOn(Duration.ofSeconds(5));
        assertThat(metrics.behind()).as("since the event at noon").contains(Duration.ofSeconds(35));

        metrics.waiting(0);
        assertThat(metrics.behind()).contains(Duration.ZERO);
        metrics.waitingIsUnknown();
        assertThat(metrics.behind()).isEmpty();
    }

    private double waiting() {
        return registry.get("hiring.listener.waiting").gauge().value();
    }

    private static IncomingEvent incoming(String body) {
        return IncomingEvent.of(body.getBytes(StandardCharsets.UTF_8));
    }
}
