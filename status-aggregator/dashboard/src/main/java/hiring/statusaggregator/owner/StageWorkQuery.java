package hiring.statusaggregator.owner;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.owner.ServiceClient.Reply;
import hiring.statusaggregator.owner.StageWork.Item;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;

/** Asks owners for a user's pending work, all at once: an owner that does not answer does not delay the others' answers. */
@Singleton
public final class StageWorkQuery {

    /** The most that is shown of each kind. */
    public static final int MOST = 20;

    private static final String PENDING = "?status=PENDING&sort=due&limit=" + MOST;

    private final ServiceDirectory owners;
    private final ServiceClient client;

    StageWorkQuery(ServiceDirectory owners, ServiceClient client) {
        this.owners = owners;
        this.client = client;
    }

    /**
     * A stage to ask about.
     *
     * @param isLimited whether its owner shows the user no other work than theirs
     */
    public record Worklist(StageName stage, boolean isLimited) {}

    /**
     * The work on some worklists, in their order; always complete within a few seconds.
     *
     * @param user the name of the user who asks
     * @param token the user's bearer token
     */
    public CompletableFuture<List<StageWork>> ask(List<Worklist> lists, String user, String token) {
        return Futures.all(lists.stream()
                .map(list -> owners.of(list.stage())
                        .map(owner -> ask(owner, user, list.isLimited(), token))
                        .orElseGet(() -> CompletableFuture.completedFuture(
                                StageWork.without(list.stage(), Optional.empty(), Answer.NOT_ASKED))))
                .toList());
    }

    private CompletableFuture<StageWork> ask(ServiceEndpoint owner, String user, boolean isLimited, String token) {
        String list = owner.path() + PENDING;
        if (isLimited) {
            return client.get(owner.at(list), token).thenApply(theirs -> work(owner, List.of(theirs)));
        }
        String theirs = list + "&assignee=" + URLEncoder.encode(user, StandardCharsets.UTF_8);
        return client.get(owner.at(theirs), token)
                .thenCombine(
                        client.get(owner.at(list + "&assigned=false"), token),
                        (assigned, unassigned) -> work(owner, List.of(assigned, unassigned)));
    }

    private static StageWork work(ServiceEndpoint owner, List<Reply> replies) {
        Answer answer = replies.stream()
                .map(StageWorkQuery::answer)
                .filter(each -> each != Answer.GIVEN)
                .findFirst()
                .orElse(Answer.GIVEN);
        return answer == Answer.GIVEN
                ? new StageWork(
                        owner.stage(),
                        Optional.of(owner),
                        answer,
                        items(replies.get(0)),
                        replies.stream()
                                .skip(1)
                                .flatMap(reply -> items(reply).stream())
                                .toList(),
                        replies.stream().noneMatch(reply -> reply.body().hasNonNull("next")))
                : StageWork.without(owner.stage(), Optional.of(owner), answer);
    }

    private static Answer answer(Reply reply) {
        boolean isGiven = reply.status() == 200 && reply.body().path("items").isArray();
        return isGiven ? Answer.GIVEN : Answer.without(reply);
    }

    private static List<Item> items(Reply reply) {
        JsonNode records = reply.body().path("items");
        return StreamSupport.stream(records.spliterator(), false).map(Item::of).toList();
    }
}
