package hiring.choreography.longpoll;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.web.NotFoundException;
import io.micronaut.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** What the client of a GET knows already, and how long it prefers to wait for something else. */
public final class LongPoll {

    private static final String ATTRIBUTE = "hiring.long-poll";

    private final HttpRequest<?> request;
    private final NoneMatch known;
    private final Optional<Duration> wait;
    private final WaitingRequests requests;
    private final Executor threads;
    private volatile Optional<String> tag = Optional.empty();
    private volatile boolean isApplied;

    /** @param threads look at resources that have changed */
    LongPoll(HttpRequest<?> request, WaitingRequests requests, Executor threads) {
        this.request = request;
        this.known = NoneMatch.of(request.getHeaders().getAll(NoneMatch.HEADER));
        this.wait = WaitPreference.of(request.getHeaders().getAll(WaitPreference.HEADER));
        this.requests = requests;
        this.threads = threads;
    }

    /** What a request has bound; empty for most requests. */
    static Optional<LongPoll> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, LongPoll.class);
    }

    /**
     * Answers a GET. If the client prefers to wait, the answer waits as long as the resource does not exist or the client knows
     * its version.
     *
     * @param application whose changes are waited for
     * @param resource reads it; called again after a change, by another thread
     * @return the resource. It fails, which is answered as 304, where the client knows its version.
     * @throws NotFoundException if the resource does not exist and the client does not prefer to wait; otherwise the result
     *     fails with it when the time is over
     */
    public <V> CompletionStage<V> answer(ApplicationId application, Supplier<Representation<V>> resource) {
        request.setAttribute(ATTRIBUTE, this);
        return wait.flatMap(time -> requests.add(application, time))
                .map(waiting -> begin(waiting, resource))
                .orElseGet(() -> CompletableFuture.completedFuture(known.requireOther(look(resource))));
    }

    private <V> CompletionStage<V> begin(WaitingRequest waiting, Supplier<Representation<V>> resource) {
        isApplied = true;
        PendingAnswer<V> pending = new PendingAnswer<>(waiting, known, () -> look(resource), threads);
        Runnable forgetConnection = Connection.onClose(request, pending::giveUp);
        return pending.begin(() -> {
            forgetConnection.run();
            requests.remove(waiting);
        });
    }

    private <V> Representation<V> look(Supplier<Representation<V>> resource) {
        Representation<V> found = resource.get();
        tag = Optional.of(found.tag());
        return found;
    }

    /** The entity tag of the resource at the last look; empty if there was none. */
    Optional<String> tag() {
        return tag;
    }

    /** Whether the client's preference to wait was honoured. */
    boolean isApplied() {
        return isApplied;
    }
}
