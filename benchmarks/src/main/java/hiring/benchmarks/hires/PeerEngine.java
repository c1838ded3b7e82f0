package hiring.benchmarks.hires;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** An engine in the driver's process: each stage shows its work, and the driver completes it. */
abstract class PeerEngine implements HiringEngine {

    private final PeerServers servers;
    private final AtomicLong applications = new AtomicLong();

    PeerEngine(PeerServers servers) {
        this.servers = servers;
    }

    /** Begins the process for a candidate, and returns what the engine calls it. */
    abstract String begin(String candidate);

    /**
     * Waits until a stage shows its work, and returns what completes it.
     *
     * @throws IllegalStateException if it never does
     */
    abstract Runnable awaitWork(String process, String stage);

    /** Stops the engine, while its database still runs. */
    abstract void stop();

    @Override
    public final long hire(String candidate, LongConsumer reactions) {
        long began = System.nanoTime();
        String process = begin(candidate);
        for (String stage : HireStages.ONE_BY_ONE) {
            began = pass(process, stage, began, reactions);
        }
        long both = began;
        for (String check : HireStages.CHECKS) {
            began = pass(process, check, both, reactions);
        }
        pass(process, HireStages.OFFER, began, reactions);
        return applications.incrementAndGet();
    }

    private long pass(String process, String stage, long began, LongConsumer reactions) {
        Runnable completion = awaitWork(process, stage);
        reactions.accept(System.nanoTime() - began);
        completion.run();
        return System.nanoTime();
    }

    @Override
    public final Snapshot counters() {
        return servers.counters();
    }

    @Override
    public final void close() {
        stop();
        servers.close();
    }
}
