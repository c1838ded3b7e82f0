package hiring.system.servers;

import java.time.Duration;
import java.util.concurrent.Callable;

/** A moment by which something must have happened. */
public final class Deadline {

    private static final Duration INTERVAL = Duration.ofMillis(100);

    private final long nanos;

    private Deadline(long nanos) {
        this.nanos = nanos;
    }

    /** So long from now. */
    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Whether it has passed. */
    public boolean isOver() {
        return left().isZero();
    }

    /** How long it is until then; nothing once it has passed. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
    }

    /**
     * Tries until the attempt answers true, failures counting as false, and tells whether it ever did.
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
     * Waits, whatever happens meanwhile.
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

    @SuppressWarnings("CatchingUnchecked") // what is not ready yet fails in every way there is
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
