package hiring.system.servers;

import java.time.Duration;
import java.util.concurrent.Callable;

/** A deadline. */
public final class Deadline {

    private static final Duration INTERVAL = Duration.ofMillis(100);

    private final long nanos;

    private Deadline(long nanos) {
        this.nanos = nanos;
    }

    /** A deadline after the given time. */
    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Whether it has passed. */
    public boolean isOver() {
        return left().isZero();
    }

    /** The remaining time; zero after the deadline. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
    }

    /**
     * Repeats an attempt until it returns true, and returns whether it did before the deadline. An exception counts as false.
     *
     * @throws IllegalStateException if this thread is interrupted
     */
    public boolean await(Callable<Boolean> attempt) {
        while (true) {
            if (succeeds(attempt)) {
                return true;
            }
            if (isOver()) {
                return false;
            }
            pause(INTERVAL);
        }
    }

    /**
     * Waits for the given time.
     *
     * @throws IllegalStateException if this thread is interrupted
     */
    public static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", cause);
        }
    }

    @SuppressWarnings("CatchingUnchecked") // a server that is not ready yet may fail in any way
    private static boolean succeeds(Callable<Boolean> attempt) {
        try {
            return attempt.call();
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", cause);
        } catch (Exception notYet) {
            return false;
        }
    }
}
