package hiring.statusaggregator.owner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.owner.Allowance.Answer;
import jakarta.inject.Singleton;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Asks owners what they allow, all at once: who does not answer keeps nobody else's answer back. */
@Singleton
public final class Allowances {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(1);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_WITHIN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Owners owners;

    Allowances(Owners owners) {
        this.owners = owners;
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
        List<CompletableFuture<Allowance>> asked = stages.stream()
                .map(stage -> owners.of(stage)
                        .map(owner -> ask(owner, application, token))
                        .orElseGet(() -> CompletableFuture.completedFuture(Allowance.ofNobodyKnown(stage))))
                .toList();
        return CompletableFuture.allOf(asked.toArray(CompletableFuture<?>[]::new))
                .thenApply(done -> asked.stream().map(CompletableFuture::join).toList());
    }

    private CompletableFuture<Allowance> ask(Owner owner, long application, String token) {
        HttpRequest request = HttpRequest.newBuilder(owner.record(application))
                .timeout(ANSWER_WITHIN)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenApply(response -> read(owner, response))
                .exceptionally(failure -> Allowance.without(owner, Answer.NONE));
    }

    private Allowance read(Owner owner, HttpResponse<String> response) {
        return switch (response.statusCode()) {
            case 200 -> read(owner, response.body());
            case 401, 403 -> Allowance.without(owner, Answer.REFUSED);
            // it has not heard of the application yet, or does not show it to everybody: nothing can be done there
            case 404 -> Allowance.given(owner, List.of());
            default -> Allowance.without(owner, Answer.NONE);
        };
    }

    private Allowance read(Owner owner, String body) {
        try {
            JsonNode actions = json.readTree(body).path("allowedActions");
            return actions.isArray()
                    ? Allowance.given(owner, texts(actions).toList())
                    : Allowance.without(owner, Answer.NONE);
        } catch (JsonProcessingException e) {
            return Allowance.without(owner, Answer.NONE);
        }
    }

    private static Stream<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
    }
}
