package hiring.choreography.listener;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.event.EventCodec;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.SettableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ListenerMetricsTest {

    /** When everything happens others. */
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final SettableClock clock = new SettableClock(NOON);
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final ListenerMetrics metrics = new ListenerMetrics(registry, clock);

    @Test
    void count_consumed_events_and_their_lag() {
        OtherServices form = OtherServices.of(42);
        clock.advance(Duration.ofSeconds(3));

        metrics.committed(List.of(
                incoming(EventCodec.write(form.submitted())), incoming(EventCodec.write(form.passed("phone-screen")))));

        assertThat(registry.get("hiring.events.processed").counter().count()).isEqualTo(2);
        assertThat(registry.get("hiring.listener.lag").timer().count()).isEqualTo(2);
        assertThat(registry.get("hiring.listener.lag").timer().totalTime(TimeUnit.SECONDS))
                .isEqualTo(6);
    }

    @Test
    void do_not_know_the_queue_before_the_first_look() throws IOException {
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
            clock.advance(Duration.ofMillis(100));
        }

        assertThat(looks[0]).isEqualTo(2);
    }

    @Test
    void report_the_lag_while_events_wait() {
        assertThat(metrics.behind()).as("before the first look").isEmpty();

        metrics.waiting(7);
        clock.advance(Duration.ofSeconds(30));
        assertThat(metrics.behind()).contains(Duration.ofSeconds(30));

        metrics.committed(List.of(incoming(EventCodec.write(OtherServices.of(42).submitted()))));
        clock.advance(Duration.ofSeconds(5));
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
