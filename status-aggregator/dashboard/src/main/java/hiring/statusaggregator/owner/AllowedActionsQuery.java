package hiring.statusaggregator.owner;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.owner.AllowedActions.Answer;
import hiring.statusaggregator.owner.ServiceClient.Reply;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Asks owners what they allow, all at once: who does not answer keeps nobody else's answer back. */
@Singleton
public final class AllowedActionsQuery {

    private final ServiceDirectory owners;
    private final ServiceClient client;

    AllowedActionsQuery(ServiceDirectory owners, ServiceClient client) {
        this.owners = owners;
        this.client = client;
    }

    /** What could be asked of the owners of some stages, before anybody has been asked. */
    public List<AllowedActions> unasked(List<StageName> stages) {
        return stages.stream()
                .map(stage -> owners.of(stage)
                        .map(owner -> AllowedActions.without(owner, Answer.NOT_ASKED))
                        .orElseGet(() -> AllowedActions.ofNobodyKnown(stage)))
                .toList();
    }

    /**
     * What the owners of some stages allow now, in the order of the stages; known within a few seconds, whatever they do.
     *
     * @param token by which they know who asks
     */
    public CompletableFuture<List<AllowedActions>> ask(List<StageName> stages, long application, String token) {
        return Futures.all(stages.stream()
                .map(stage -> owners.of(stage)
                        .map(owner ->
                                client.get(owner.record(application), token).thenApply(reply -> read(owner, reply)))
                        .orElseGet(() -> CompletableFuture.completedFuture(AllowedActions.ofNobodyKnown(stage))))
                .toList());
    }

    private static AllowedActions read(ServiceEndpoint owner, Reply reply) {
        return switch (reply.status()) {
            case 200 -> read(owner, reply.body().path("allowedActions"));
            case 401, 403 -> AllowedActions.without(owner, Answer.REFUSED);
            // it has not heard of the application yet, or does not show it to everybody: nothing can be done there
            case 404 -> AllowedActions.given(owner, List.of());
            default -> AllowedActions.without(owner, Answer.NONE);
        };
    }

    private static AllowedActions read(ServiceEndpoint owner, JsonNode actions) {
        return actions.isArray()
                ? AllowedActions.given(owner, texts(actions).toList())
                : AllowedActions.without(owner, Answer.NONE);
    }

    private static Stream<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
    }
}
