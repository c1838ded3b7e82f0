package hiring.choreography.job;

import hiring.choreography.background.Backoff;
import hiring.choreography.background.OngoingTrouble;
import hiring.choreography.background.StopSignal;
import java.util.function.BooleanSupplier;

/** The thread of a background job. What fails is retried and logged once; at the end the step under way is finished. */
final class JobRunner {

    private final BooleanSupplier mayBegin;
    private final OngoingTrouble trouble;
    private final BackgroundJob job;
    private final Backoff backoff = new Backoff();
    private final StopSignal stopSignal = new StopSignal();
    private final Thread thread;

    /**
     * A job that has not begun.
     *
     * @param name the thread's
     * @param mayBegin whether what the job needs is there
     * @param trouble logs that it fails
     */
    JobRunner(String name, BooleanSupplier mayBegin, OngoingTrouble trouble, BackgroundJob job) {
        this.mayBegin = mayBegin;
        this.trouble = trouble;
        this.job = job;
        this.thread = new Thread(this::run, name);
    }

    /** Begins, and returns at once. */
    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Asks for the end, and returns at once. */
    void askToStop() {
        stopSignal.stop();
    }

    /** Waits for the end, but no longer than a step may take. */
    void awaitEnd() throws InterruptedException {
        thread.join(job.longestStep().toMillis());
    }

    private void run() {
        while (!mayBegin.getAsBoolean() && !stopSignal.isStopping()) {
            stopSignal.pause(backoff.next());
        }
        backoff.reset();
        stopSignal.pause(job.firstRest());
        while (!stopSignal.isStopping()) {
            runStep();
        }
    }

    private void runStep() {
        try {
            boolean moreWaits = job.runStep(stopSignal::isStopping);
            trouble.isOver();
            backoff.reset();
            if (!moreWaits) {
                stopSignal.pause(job.rest());
            }
        } catch (RuntimeException e) {
            if (!stopSignal.isStopping()) {
                trouble.is(e);
            }
            stopSignal.pause(backoff.next());
        }
    }
}
