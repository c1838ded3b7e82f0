package hiring.choreography.background;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Signals background work to end. Threads are asked and never interrupted: an interrupt in the middle of a
 * write closes the files of an embedded database.
 */
public final class StopSignal {

    private final CountDownLatch stopping = new CountDownLatch(1);

    /** Asks for the end. */
    public void stop() {
        stopping.countDown();
    }

    /** Whether the end was asked for. */
    public boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** Waits, but not beyond the moment when the end is asked for. */
    public void pause(Duration duration) {
        try {
            stopping.await(duration.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
        }
    }
}
