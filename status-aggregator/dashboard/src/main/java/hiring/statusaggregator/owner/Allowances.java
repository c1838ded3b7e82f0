package hiring.statusaggregator.owner;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.owner.Allowance.Answer;
import hiring.statusaggregator.owner.OwnerClient.Reply;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Asks owners what they allow, all at once: who does not answer keeps nobody else's answer back. */
@Singleton
public final class Allowances {

    private final Owners owners;
    private final OwnerClient client;

    Allowances(Owners owners, OwnerClient client) {
        this.owners = owners;
        this.client = client;
    }

    /** What could be asked of the owners of some stages, before anybody has been asked. */
    public List<Allowance> unasked(List<StageName> stages) {
        return stages.stream()
                .map(stage -> owners.of(stage)
                        .map(owner -> Allowance.without(owner, Answer.NOT_ASKED))
                        .orElseGet(() -> Allowance.ofNobodyKnown(stage)))
                .toList();
    }

    /**
     * What the owners of some stages allow now, in the order of the stages; known within a few seconds, whatever they do.
     *
     * @param token by which they know who asks
     */
    public CompletableFuture<List<Allowance>> ask(List<StageName> stages, long application, String token) {
        return Together.all(stages.stream()
                .map(stage -> owners.of(stage)
                        .map(owner ->
                                client.get(owner.record(application), token).thenApply(reply -> read(owner, reply)))
                        .orElseGet(() -> CompletableFuture.completedFuture(Allowance.ofNobodyKnown(stage))))
                .toList());
    }

    private static Allowance read(Owner owner, Reply reply) {
        return switch (reply.status()) {
            case 200 -> read(owner, reply.body().path("allowedActions"));
            case 401, 403 -> Allowance.without(owner, Answer.REFUSED);
            // it has not heard of the application yet, or does not show it to everybody: nothing can be done there
            case 404 -> Allowance.given(owner, List.of());
            default -> Allowance.without(owner, Answer.NONE);
        };
    }

    private static Allowance read(Owner owner, JsonNode actions) {
        return actions.isArray()
                ? Allowance.given(owner, texts(actions).toList())
                : Allowance.without(owner, Answer.NONE);
    }

    private static Stream<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
    }
}
