package hiring.choreography.longpoll;

import hiring.choreography.journey.ApplicationId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A request that waits until an application has changed or its time is over. */
final class WaitingRequest {

    private final ApplicationId application;
    private final CompletableFuture<Void> end;
    private CompletableFuture<Void> change = new CompletableFuture<>();
    private Optional<String> latestTag = Optional.empty();

    /** @param end completes when the request is to wait no longer */
    WaitingRequest(ApplicationId application, CompletableFuture<Void> end) {
        this.application = application;
        this.end = end;
    }

    ApplicationId application() {
        return application;
    }

    /** Whether it is to be answered now, whatever there is. */
    boolean isOver() {
        return end.isDone();
    }

    /**
     * Completes at the next change, and when the request is to wait no longer. Take it before looking at the resource: a
     * change that the look does not show completes it.
     */
    CompletionStage<?> nextChange() {
        CompletableFuture<Void> next = new CompletableFuture<>();
        replace(next);
        return CompletableFuture.anyOf(next, end);
    }

    /** What the resource's entity tag was when it was looked at. */
    synchronized void saw(String tag) {
        latestTag = Optional.of(tag);
    }

    /** The resource may have changed. */
    void changed() {
        // without the lock: what follows may take others
        change().complete(null);
    }

    private synchronized void replace(CompletableFuture<Void> next) {
        change = next;
    }

    private synchronized CompletableFuture<Void> change() {
        return change;
    }

    /** The resource has this entity tag now: nothing happens unless it has changed. */
    void has(String tag) {
        if (isNew(tag)) {
            changed();
        }
    }

    private synchronized boolean isNew(String tag) {
        boolean isNew = !latestTag.equals(Optional.of(tag));
        latestTag = Optional.of(tag);
        return isNew;
    }

    /** Waits no longer. */
    void end() {
        end.complete(null);
    }
}
