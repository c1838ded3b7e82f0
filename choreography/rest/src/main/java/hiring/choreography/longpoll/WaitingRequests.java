package hiring.choreography.longpoll;

import hiring.choreography.journey.ApplicationId;
import io.micronaut.runtime.graceful.GracefulShutdownCapable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The requests of this replica that wait for changes of applications, up to a limit. */
@Singleton
public final class WaitingRequests implements GracefulShutdownCapable {

    private static final int MOST = 1_000;

    private final Map<ApplicationId, Set<WaitingRequest>> byApplication = new HashMap<>();
    private final int most;
    private final Timer timer;
    private CountDownLatch arrival = new CountDownLatch(1);
    private int number;
    private boolean isClosed;

    /** Up to 1,000 requests wait. */
    public WaitingRequests() {
        this(MOST, (time, future) -> future.completeOnTimeout(null, time.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** @param most how many requests may wait */
    WaitingRequests(int most, Timer timer) {
        this.most = most;
        this.timer = timer;
    }

    /** Adds a request, for at most some time; empty if too many wait already, or the service stops. */
    synchronized Optional<WaitingRequest> add(ApplicationId application, Duration time) {
        if (isClosed || number == most) {
            return Optional.empty();
        }
        CompletableFuture<Void> end = new CompletableFuture<>();
        WaitingRequest request = new WaitingRequest(application, end);
        byApplication.computeIfAbsent(application, id -> new LinkedHashSet<>()).add(request);
        number++;
        arrival.countDown();
        timer.completeAfter(time, end);
        return Optional.of(request);
    }

    /** Forgets a request, which has its answer. */
    void remove(WaitingRequest request) {
        forget(request);
        // which stops its timer
        request.end();
    }

    private synchronized void forget(WaitingRequest request) {
        byApplication.computeIfPresent(request.application(), (application, waiting) -> {
            if (waiting.remove(request)) {
                number--;
            }
            return waiting.isEmpty() ? null : waiting;
        });
        if (number == 0 && !isClosed) {
            arrival = new CountDownLatch(1);
        }
    }

    /** Lets the requests for some applications look again. To be called after the commit, which makes the changes visible. */
    public void changed(Collection<ApplicationId> applications) {
        waitingFor(applications).forEach(WaitingRequest::changed);
    }

    /** Lets all requests look again. */
    public void mayHaveMissedSome() {
        changed(applications());
    }

    /** Lets those requests look again that have seen another entity tag, or none. */
    public void have(Map<ApplicationId, String> tags) {
        waitingFor(tags.keySet()).forEach(request -> request.has(tags.getOrDefault(request.application(), "")));
    }

    /** The applications that requests wait for. */
    public synchronized Set<ApplicationId> applications() {
        return Set.copyOf(byApplication.keySet());
    }

    /** Blocks until a request waits, at most for some time; never once the service stops. */
    public void awaitSome(Duration time) {
        try {
            arrival().await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized CountDownLatch arrival() {
        return arrival;
    }

    private synchronized List<WaitingRequest> waitingFor(Collection<ApplicationId> applications) {
        return applications.stream()
                .flatMap(application -> byApplication.getOrDefault(application, Set.of()).stream())
                .toList();
    }

    /** Answers all requests now. Those that come later do not wait. */
    @Override
    public CompletionStage<?> shutdownGracefully() {
        close().forEach(WaitingRequest::end);
        return CompletableFuture.completedFuture(true);
    }

    private synchronized List<WaitingRequest> close() {
        isClosed = true;
        arrival.countDown();
        return waitingFor(applications());
    }
}
