package hiring.statusaggregator.owner;

import hiring.choreography.process.StageName;
import hiring.choreography.web.NotFoundException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Queries the owners' dead letters. Each owner keeps its own, and shows them to operators. */
@Singleton
public final class RemoteDeadLetterQuery {

    private static final int MOST = 20;

    private final ServiceDirectory owners;
    private final ServiceClient client;

    RemoteDeadLetterQuery(ServiceDirectory owners, ServiceClient client) {
        this.owners = owners;
        this.client = client;
    }

    /**
     * The oldest dead letters of each owner, up to twenty; always complete within a few seconds.
     *
     * @param token of an operator
     */
    public CompletableFuture<List<RemoteDeadLetters>> oldest(String token) {
        return Futures.all(owners.all().stream()
                .map(owner -> client.get(owner.at("/dead-letters?limit=" + MOST), token)
                        .thenApply(reply -> RemoteDeadLetters.of(owner, reply)))
                .toList());
    }

    /**
     * Asks an owner to process a dead letter again.
     *
     * @param token of an operator
     * @throws NotFoundException if the owner's address is not known
     */
    public CompletableFuture<RetryResult> redrive(StageName stage, long id, String token) {
        ServiceEndpoint owner = owners.of(stage)
                .orElseThrow(() ->
                        new NotFoundException("The address of the service that owns " + stage + " is not configured."));
        return client.post(owner.at("/dead-letters/" + id + "/redrive"), token).thenApply(RetryResult::of);
    }
}
