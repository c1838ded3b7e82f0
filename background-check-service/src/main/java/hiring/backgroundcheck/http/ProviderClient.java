package hiring.backgroundcheck.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hiring.backgroundcheck.provider.ProviderUnavailableException;
import hiring.choreography.background.Failures;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends HTTP requests to the provider. Every failure becomes a {@link ProviderUnavailableException}, without the secret and
 * without what was sent.
 */
final class ProviderClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(4);

    /** Not found, can no longer be stopped, gone. */
    private static final Set<Integer> TOO_LATE = Set.of(404, 409, 410);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_WITHIN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI address;
    private final String authorization;
    private final Duration timeout;
    private final Clock clock;

    ProviderClient(HttpProviderSettings settings, Clock clock) {
        this.address = settings.address();
        this.authorization = basic(settings.apiKey());
        this.timeout = settings.callTimeout();
        this.clock = clock;
    }

    /** Returns the resource at a path. */
    JsonNode get(String path) {
        return read(send(request(path).GET().build()));
    }

    /** Creates a resource, once per key however often it is called. */
    JsonNode post(String path, String idempotencyKey, Map<String, String> body) {
        return read(send(posting(path, idempotencyKey, body)));
    }

    /** Performs an action that may have been performed before, or may be too late. */
    void postUnlessTooLate(String path, String idempotencyKey) {
        HttpResponse<byte[]> response = answer(posting(path, idempotencyKey, Map.of()));
        if (!TOO_LATE.contains(response.statusCode())) {
            requireGood(response);
        }
    }

    private HttpRequest posting(String path, String idempotencyKey, Map<String, String> body) {
        return request(path)
                .header("Idempotency-Key", idempotencyKey)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(write(body)))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", authorization)
                .header("Accept", "application/json");
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        return requireGood(answer(request));
    }

    /** The client's own timeout ends with the first byte of the answer, and this one with the last. */
    private HttpResponse<byte[]> answer(HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(request, BoundedBody.handler());
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new ProviderUnavailableException("the provider did not answer within " + timeout);
        } catch (ExecutionException e) {
            throw new ProviderUnavailableException("the provider cannot be reached: " + Failures.inOneLine(e));
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new ProviderUnavailableException("interrupted while the provider was called");
        }
    }

    private HttpResponse<byte[]> requireGood(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status < 200 || status >= 300) {
            throw new ProviderUnavailableException(
                    "the provider answered with " + status, RetryAfter.in(response.headers(), clock.instant()));
        }
        return response;
    }

    private static JsonNode read(HttpResponse<byte[]> response) {
        try {
            JsonNode body = JSON.readTree(response.body());
            if (body == null || !body.isObject()) {
                throw new ProviderUnavailableException("the provider answered with something other than an object");
            }
            return body;
        } catch (IOException e) {
            throw new ProviderUnavailableException("the provider answered with something other than JSON");
        }
    }

    private static String write(Map<String, String> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can always be written", e);
        }
    }

    private static String basic(String apiKey) {
        return "Basic " + Base64.getEncoder().encodeToString((apiKey + ":").getBytes(StandardCharsets.UTF_8));
    }
}
