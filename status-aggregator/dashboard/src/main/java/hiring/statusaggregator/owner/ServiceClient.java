package hiring.statusaggregator.owner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Sends HTTP requests to owners on behalf of a user, with a short timeout. */
@Singleton
final class ServiceClient {

    /** The status if there is no answer, or an unreadable one. */
    static final int NONE = 0;

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(1);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_WITHIN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /**
     * An owner's reply.
     *
     * @param status the HTTP status, or {@link #NONE}
     */
    record Reply(int status, JsonNode body) {}

    CompletableFuture<Reply> get(URI address, String token) {
        return send(HttpRequest.newBuilder(address).GET(), token);
    }

    CompletableFuture<Reply> post(URI address, String token) {
        return send(HttpRequest.newBuilder(address).POST(BodyPublishers.noBody()), token);
    }

    private CompletableFuture<Reply> send(HttpRequest.Builder request, String token) {
        return http.sendAsync(
                        request.timeout(ANSWER_WITHIN)
                                .header("Authorization", "Bearer " + token)
                                .header("Accept", "application/json")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .thenApply(this::read)
                .exceptionally(failure -> none());
    }

    private Reply read(HttpResponse<String> response) {
        try {
            return new Reply(response.statusCode(), json.readTree(response.body()));
        } catch (JsonProcessingException e) {
            return none();
        }
    }

    private Reply none() {
        return new Reply(NONE, json.missingNode());
    }
}
