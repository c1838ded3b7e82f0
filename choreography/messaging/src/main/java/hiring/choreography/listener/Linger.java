package hiring.choreography.listener;

import com.rabbitmq.client.Delivery;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Lets batches follow the load: while one follows another, each waits a little for more messages, so that many are handled in one
 * transaction. A message that comes after a rest is handled at once.
 */
final class Linger {

    private final Duration time;
    private final Consumer<Duration> pause;
    private final Consumer<List<Delivery>> fill;
    private final LongSupplier nanoTime;
    private OptionalLong lastHandled = OptionalLong.empty();

    /**
     * Before the first batch.
     *
     * @param time how long a batch waits; zero if it never does
     * @param fill adds to a batch what has arrived in the meantime
     */
    Linger(Duration time, Consumer<Duration> pause, Consumer<List<Delivery>> fill) {
        this(time, pause, fill, System::nanoTime);
    }

    Linger(Duration time, Consumer<Duration> pause, Consumer<List<Delivery>> fill, LongSupplier nanoTime) {
        this.time = time;
        this.pause = pause;
        this.fill = fill;
        this.nanoTime = nanoTime;
    }

    /** Waits for more messages if this batch follows closely upon the one before. */
    void await(List<Delivery> batch) {
        if (lastHandled.isPresent() && nanoTime.getAsLong() - lastHandled.getAsLong() < time.toNanos()) {
            pause.accept(time);
            fill.accept(batch);
        }
    }

    /** Says that a batch is done. */
    void handled() {
        lastHandled = OptionalLong.of(nanoTime.getAsLong());
    }
}
