package hiring.choreography.background;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Work that a service does by itself, piece by piece, for as long as it runs. What fails is left for later and said once;
 * at the end the piece under way is finished.
 */
public final class BackgroundWork {

    /** A little of the work, after which a service may well be stopped. */
    public interface Piece {

        /** Does it, and tells whether more of it waits; what it throws is trouble. */
        boolean doneAndMoreToCome();
    }

    private final BooleanSupplier mayBegin;
    private final Piece piece;
    private final Duration rest;
    private final OngoingTrouble trouble;
    private final Backoff backoff = new Backoff();
    private final StopSignal stopSignal = new StopSignal();
    private final Thread thread;

    /**
     * Work that has not begun.
     *
     * @param name the thread's
     * @param mayBegin whether what the work needs is there
     * @param rest how long to wait when there is nothing to do
     * @param trouble what says that it fails
     */
    public BackgroundWork(String name, BooleanSupplier mayBegin, Duration rest, OngoingTrouble trouble, Piece piece) {
        this.mayBegin = mayBegin;
        this.piece = piece;
        this.rest = rest;
        this.trouble = trouble;
        this.thread = new Thread(this::run, name);
    }

    /** Begins; nobody waits for it. */
    public void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Asks for the end, and waits for it no longer than a piece may take. */
    public void stop(Duration longestPiece) throws InterruptedException {
        stopSignal.stop();
        thread.join(longestPiece.toMillis());
    }

    /** Whether the end was asked for. */
    public boolean isStopping() {
        return stopSignal.isStopping();
    }

    private void run() {
        while (!stopSignal.isStopping()) {
            if (mayBegin.getAsBoolean()) {
                work();
            } else {
                stopSignal.pause(backoff.next());
            }
        }
    }

    @SuppressWarnings("CatchingUnchecked") // whatever it is, the work goes on later
    private void work() {
        try {
            boolean moreToCome = piece.doneAndMoreToCome();
            trouble.isOver();
            backoff.reset();
            if (!moreToCome) {
                stopSignal.pause(rest);
            }
        } catch (RuntimeException e) {
            if (!stopSignal.isStopping()) {
                trouble.is(e);
            }
            stopSignal.pause(backoff.next());
        }
    }
}
