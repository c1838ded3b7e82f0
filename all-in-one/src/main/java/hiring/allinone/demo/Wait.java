package hiring.allinone.demo;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a condition to become true, with a timeout. */
final class Wait {

    private static final Duration STEP = Duration.ofMillis(20);
    private static final Duration BOUND = Duration.ofSeconds(60);

    /** After this, a person wants to know what is missing. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private Wait() {}

    static void until(String what, BooleanSupplier condition) {
        long begin = System.nanoTime();
        boolean isSilent = true;
        while (!condition.getAsBoolean()) {
            long waited = System.nanoTime() - begin;
            if (waited > BOUND.toNanos()) {
                throw new DemoFailure("waited " + BOUND.toSeconds() + " s without success until " + what);
            }
            if (isSilent && waited > PATIENCE.toNanos()) {
                System.out.println("Waiting until " + what + " ...");
                isSilent = false;
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
