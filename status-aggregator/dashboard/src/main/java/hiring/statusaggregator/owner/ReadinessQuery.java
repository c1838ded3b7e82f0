package hiring.statusaggregator.owner;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Asks owners whether they are ready, all at once. */
@Singleton
public final class ReadinessQuery {

    private static final String READINESS = "/health/readiness";

    private final ServiceDirectory owners;
    private final ServiceClient client;

    ReadinessQuery(ServiceDirectory owners, ServiceClient client) {
        this.owners = owners;
        this.client = client;
    }

    /**
     * The readiness of each owner with a known address; always complete within a few seconds.
     *
     * @param token of an operator
     */
    public CompletableFuture<List<Readiness>> ask(String token) {
        return Futures.all(owners.all().stream()
                .map(owner -> client.get(owner.at(READINESS), token)
                        .thenApply(reply -> new Readiness(owner.stage(), Readiness.State.of(reply))))
                .toList());
    }
}
