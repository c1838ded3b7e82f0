package hiring.choreography.longpoll;

import hiring.choreography.web.NotFoundException;
import io.micronaut.core.propagation.PropagatedContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** The answer to a request that waits. It looks at the resource at first and after each change, until there is news. */
final class PendingAnswer<V> {

    private final WaitingRequest request;
    private final NoneMatch known;
    private final Supplier<Representation<V>> resource;
    private final Executor threads;

    /** The request's own: that of a thread that commits a change has the transaction that ends. */
    private final PropagatedContext context = PropagatedContext.getOrEmpty();

    private final CompletableFuture<V> answer = new CompletableFuture<>();

    /** @param threads for all looks but the first, which is taken by the caller's thread */
    PendingAnswer(WaitingRequest request, NoneMatch known, Supplier<Representation<V>> resource, Executor threads) {
        this.request = request;
        this.known = known;
        this.resource = resource;
        this.threads = threads;
    }

    /** Takes the first look, and returns the answer, which completes when there is one. */
    CompletionStage<V> begin(Runnable atTheEnd) {
        CompletionStage<V> awaited = answer;
        awaited.whenComplete((answered, failed) -> atTheEnd.run());
        look();
        return awaited;
    }

    /** Gives up, because the client has gone away: whatever the answer is, it is sent nowhere. */
    void giveUp() {
        answer.completeExceptionally(new NotModifiedException());
    }

    private void look() {
        if (answer.isDone()) {
            return;
        }
        boolean isLast = request.isOver();
        CompletionStage<?> change = request.nextChange();
        try {
            Representation<V> found = resource.get();
            request.saw(found.tag());
            if (isLast || !known.matches(found.tag())) {
                answer.complete(known.requireOther(found));
            } else {
                lookAgainAfter(change);
            }
        } catch (NotFoundException missing) {
            if (isLast) {
                answer.completeExceptionally(missing);
            } else {
                lookAgainAfter(change);
            }
        } catch (RuntimeException | Error failed) {
            answer.completeExceptionally(failed);
        }
    }

    private void lookAgainAfter(CompletionStage<?> change) {
        change.thenRunAsync(context.wrap(this::look), threads).whenComplete((looked, failed) -> {
            if (failed != null) {
                answer.completeExceptionally(failed);
            }
        });
    }
}
