package hiring.system.rig.fault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hiring.system.servers.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The dead letters of a service, read by its REST API for operators. */
record RemoteDeadLetters(URI replica) {

    private static final String COLLECTION = "/dead-letters";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    /** All dead letters that are not discarded. */
    List<JsonNode> all() {
        var all = new ArrayList<JsonNode>();
        var path = COLLECTION + "?limit=200";
        while (true) {
            var page = send("GET", path, Map.of());
            page.path("items").forEach(all::add);
            if (!page.path("next").isTextual()) {
                return all;
            }
            path = COLLECTION + "?limit=200&cursor=" + page.path("next").asText();
        }
    }

    /** Redrives all dead letters, and returns how many succeeded. */
    long redrive() {
        var before = all().size();
        var page = send("POST", COLLECTION + "/redrive", Map.of("limit", 200));
        while (page.path("next").isTextual()) {
            page = send(
                    "POST",
                    COLLECTION + "/redrive",
                    Map.of("limit", 200, "cursor", page.path("next").asText()));
        }
        return before - (long) all().size();
    }

    /** Discards a dead letter. */
    void discard(JsonNode deadLetter, String reason) {
        send("POST", COLLECTION + "/" + deadLetter.path("id").asLong() + "/discard", Map.of("reason", reason));
    }

    private JsonNode send(String method, String path, Map<String, Object> body) {
        try {
            var response = HTTP.send(request(method, path, body), BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(method + " " + response.uri() + " was answered with "
                        + response.statusCode() + ": " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException cause) {
            throw new IllegalStateException(method + " " + replica.resolve(path) + " was not answered", cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", cause);
        }
    }

    private HttpRequest request(String method, String path, Map<String, Object> body) throws JsonProcessingException {
        var content =
                method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body));
        return HttpRequest.newBuilder(replica.resolve(path))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .header("Authorization", Tokens.bearer("operator"))
                .method(method, content)
                .build();
    }

    /** Describes the first of them for a report. */
    static List<String> describe(List<JsonNode> deadLetters) {
        return StreamSupport.stream(deadLetters.spliterator(), false)
                .map(each -> each.path("routingKey").asText() + " of application "
                        + each.path("applicationId").asText() + ": "
                        + each.path("cause").asText())
                .limit(5)
                .toList();
    }
}
