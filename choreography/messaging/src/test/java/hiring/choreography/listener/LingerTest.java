package hiring.choreography.listener;

import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Delivery;
import com.rabbitmq.client.Envelope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LingerTest {

    private static final Duration TIME = Duration.ofMillis(20);

    private final List<Duration> pauses = new ArrayList<>();
    private long now;

    @Test
    void a_message_after_a_rest_is_handled_at_once() {
        Linger linger = lingering(TIME);

        assertThat(next(linger)).hasSize(1);
        after(TIME);
        assertThat(next(linger)).hasSize(1);

        assertThat(pauses).isEmpty();
    }

    @Test
    void a_batch_that_follows_another_waits_for_more() {
        Linger linger = lingering(TIME);
        next(linger);

        after(Duration.ofMillis(19));

        assertThat(next(linger)).hasSize(2);
        assertThat(pauses).containsExactly(TIME);
    }

    @Test
    void without_a_time_none_waits() {
        Linger linger = lingering(Duration.ZERO);
        next(linger);

        assertThat(next(linger)).hasSize(1);
        assertThat(pauses).isEmpty();
    }

    private Linger lingering(Duration time) {
        return new Linger(time, pauses::add, batch -> batch.add(message()), () -> now);
    }

    private List<Delivery> next(Linger linger) {
        List<Delivery> batch = new ArrayList<>(List.of(message()));
        linger.await(batch);
        linger.handled();
        return batch;
    }

    private void after(Duration duration) {
        now += duration.toNanos();
    }

    private static Delivery message() {
        return new Delivery(new Envelope(1, false, "", ""), new AMQP.BasicProperties(), new byte[0]);
    }
}
