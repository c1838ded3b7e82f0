package hiring.allinone.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One service's REST API, called with a user's token or anonymously. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final URI base;
    private final Optional<String> token;

    private Api(URI base, Optional<String> token) {
        this.base = base;
        this.token = token;
    }

    static Api anonymous(URI base) {
        return new Api(base, Optional.empty());
    }

    /** @param token the token that the user got by signing in */
    static Api of(URI base, String token) {
        return new Api(base, Optional.of(token));
    }

    JsonNode post(String path, Object body) {
        return requireGood(send("POST", path, Optional.of(body)));
    }

    /** As {@link #post}; empty if it is not permitted, or there is nothing at the path. */
    Optional<JsonNode> tryPost(String path, Object body) {
        HttpResponse<String> response = send("POST", path, Optional.of(body));
        return List.of(401, 403, 404).contains(response.statusCode())
                ? Optional.empty()
                : Optional.of(requireGood(response));
    }

    JsonNode put(String path, Object body) {
        return requireGood(send("PUT", path, Optional.of(body)));
    }

    JsonNode get(String path) {
        return requireGood(send("GET", path, Optional.empty()));
    }

    /** The resource at a path; empty if there is none, or the service is not ready. */
    Optional<JsonNode> find(String path) {
        HttpResponse<String> response = send("GET", path, Optional.empty());
        return response.statusCode() == 200 ? Optional.of(parsed(response.body())) : Optional.empty();
    }

    private HttpResponse<String> send(String method, String path, Optional<Object> body) {
        HttpRequest.Builder building = HttpRequest.newBuilder(base.resolve(path))
                .timeout(LONGEST)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .method(method, body.map(Api::written).orElse(HttpRequest.BodyPublishers.noBody()));
        token.ifPresent(shown -> building.header("Authorization", "Bearer " + shown));
        HttpRequest request = building.build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new DemoFailure(method + " " + request.uri() + " failed: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("interrupted");
        }
    }

    private static JsonNode requireGood(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new DemoFailure(response.request().method() + " " + response.uri() + " was answered with "
                    + response.statusCode() + ": " + response.body());
        }
        return parsed(response.body());
    }

    private static HttpRequest.BodyPublisher written(Object body) {
        try {
            return HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode parsed(String body) {
        try {
            return body.isEmpty() ? JSON.valueToTree(Map.of()) : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new DemoFailure("an answer that is not JSON: " + body);
        }
    }
}
