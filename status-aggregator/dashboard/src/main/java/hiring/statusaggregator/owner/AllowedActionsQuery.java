package hiring.statusaggregator.owner;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.owner.ServiceClient.Reply;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Asks owners for the allowed actions and what else their records say, all at once: an owner that does not answer does not delay
 * the others' answers.
 */
@Singleton
public final class AllowedActionsQuery {

    private final ServiceDirectory owners;
    private final ServiceClient client;

    AllowedActionsQuery(ServiceDirectory owners, ServiceClient client) {
        this.owners = owners;
        this.client = client;
    }

    /** Placeholders for the answers of the owners of some stages, before any is asked. */
    public List<AllowedActions> unasked(List<StageName> stages) {
        return stages.stream()
                .map(stage -> owners.of(stage)
                        .map(owner -> AllowedActions.without(owner, Answer.NOT_ASKED))
                        .orElseGet(() -> AllowedActions.ofUnknownOwner(stage)))
                .toList();
    }

    /**
     * The actions that the owners of some stages allow now, in the order of the stages; always complete within a few seconds.
     *
     * @param token the bearer token of the user who asks
     */
    public CompletableFuture<List<AllowedActions>> ask(List<StageName> stages, long application, String token) {
        return Futures.all(stages.stream()
                .map(stage -> owners.of(stage)
                        .map(owner ->
                                client.get(owner.record(application), token).thenApply(reply -> read(owner, reply)))
                        .orElseGet(() -> CompletableFuture.completedFuture(AllowedActions.ofUnknownOwner(stage))))
                .toList());
    }

    private static AllowedActions read(ServiceEndpoint owner, Reply reply) {
        return switch (reply.status()) {
            case 200 -> read(owner, reply.body());
            // it has not received the application yet, or does not show it to this user: no action is possible
            case 404 -> AllowedActions.given(owner, List.of(), List.of());
            default -> AllowedActions.without(owner, Answer.without(reply));
        };
    }

    private static AllowedActions read(ServiceEndpoint owner, JsonNode record) {
        JsonNode actions = record.path("allowedActions");
        return actions.isArray()
                ? AllowedActions.given(owner, texts(actions).toList(), RecordFact.of(record))
                : AllowedActions.without(owner, Answer.NONE);
    }

    private static Stream<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
    }
}
