package hiring.allinone.demo;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a condition to become true, with a timeout. */
final class Wait {

    private static final Duration STEP = Duration.ofMillis(20);
    private static final Duration BOUND = Duration.ofSeconds(60);

    private Wait() {}

    static void until(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + BOUND.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new DemoFailure("waited " + BOUND.toSeconds() + " s without success until " + what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(STEP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("interrupted");
        }
    }
}
