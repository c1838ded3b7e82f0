package hiring.benchmarks.hires;

import hiring.system.servers.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Makes hires with an engine. In a closed loop each driver makes one hire after the other; in an open loop hires begin when they
 * are due, whatever became of those before, and the time of a hire counts from then, so that an engine that falls behind cannot
 * hide it (coordinated omission).
 */
final class Drivers {

    private static final int DIGITS = 3;

    /** Of so many hires, one is watched until HR sees it. */
    private static final int WATCHED = 10;

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final HiringEngine engine;
    private final AtomicInteger candidates = new AtomicInteger();

    Drivers(HiringEngine engine) {
        this.engine = engine;
    }

    /** Starts the work of drivers, each of them a thread of the executor. */
    @FunctionalInterface
    private interface Load {
        List<Future<?>> begin(ExecutorService executor, Times times);
    }

    private record Times(Histogram reactions, Histogram whole, Histogram shown) {

        static Times none() {
            return new Times(histogram(), histogram(), histogram());
        }

        private static Histogram histogram() {
            return new ConcurrentHistogram(DIGITS);
        }
    }

    Run closedLoop(int drivers, int hires) throws InterruptedException, ExecutionException {
        AtomicInteger left = new AtomicInteger(hires);
        return measure(drivers + (drivers == 1 ? " driver" : " drivers"), hires, drivers, (executor, times) -> {
            List<Future<?>> working = new ArrayList<>();
            for (int driver = 0; driver < drivers; driver++) {
                working.add(executor.submit(() -> {
                    while (left.getAndDecrement() > 0) {
                        hire(System.nanoTime(), times);
                    }
                }));
            }
            return working;
        });
    }

    /** @param rate hires a second */
    Run openLoop(int rate, int hires) throws InterruptedException, ExecutionException {
        return measure(rate + " a second", hires, hires, (executor, times) -> {
            List<Future<?>> working = new ArrayList<>();
            long began = System.nanoTime();
            for (int number = 0; number < hires; number++) {
                long due = began + number * NANOS_PER_SECOND / rate;
                Deadline.pause(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
                working.add(executor.submit(() -> hire(due, times)));
            }
            return working;
        });
    }

    private Run measure(String load, int hires, int threads, Load work)
            throws InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            Times times = Times.none();
            Snapshot before = engine.counters();
            long began = System.nanoTime();
            for (Future<?> driver : work.begin(executor, times)) {
                driver.get();
            }
            Duration time = Duration.ofNanos(System.nanoTime() - began);
            engine.awaitAllShown(candidates.get());
            Snapshot cost = engine.counters().since(before);
            String label = engine.name() + ", " + load;
            return new Run(label, hires, time, times.reactions(), times.whole(), times.shown(), cost);
        } finally {
            executor.shutdownNow();
        }
    }

    private void hire(long due, Times times) {
        int number = candidates.incrementAndGet();
        long application = engine.hire("candidate-" + number, times.reactions()::recordValue);
        long accepted = System.nanoTime();
        times.whole().recordValue(accepted - due);
        if (number % WATCHED == 0) {
            engine.awaitShown(application);
            times.shown().recordValue(System.nanoTime() - accepted);
        }
    }
}
