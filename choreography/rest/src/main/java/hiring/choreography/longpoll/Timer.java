package hiring.choreography.longpoll;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Limits how long something may take. */
@FunctionalInterface
interface Timer {

    /** Completes a future when the time is over, unless it is complete already. */
    void completeAfter(Duration time, CompletableFuture<Void> future);
}
