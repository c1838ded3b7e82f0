package hiring.benchmarks.hires;

import java.util.function.LongConsumer;

/** Software that carries an application through the standard process. */
interface HiringEngine extends AutoCloseable {

    /** Its name in reports. */
    String name();

    /**
     * Makes one hire, from the draft to the accepted offer.
     *
     * @param candidate a unique name
     * @param reactions gets the nanoseconds from a completed task to the moment when the next stage shows its own
     * @return the number of the application
     */
    long hire(String candidate, LongConsumer reactions);

    /** Waits until the application is shown as hired where HR looks; at once, where that is the engine itself. */
    default void awaitShown(long application) {}

    /** Waits until all applications so far are shown as hired. */
    default void awaitAllShown(int applications) {}

    /** The counters of everything that works for it. */
    Snapshot counters();

    @Override
    void close();
}
