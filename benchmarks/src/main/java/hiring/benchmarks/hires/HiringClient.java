package hiring.benchmarks.hires;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import hiring.allinone.Service;
import hiring.system.servers.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/** The requests of a hiring team whose user has all roles. */
final class HiringClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FIRST_FAILURE = 300;

    /** The entity tag of a stage that knows the application and has not opened. */
    private static final String NOT_OPENED = "\"0\"";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String token = Tokens.bearer("recruiter");
    private final Function<Service, URI> addresses;
    private final LongAdder looks = new LongAdder();

    HiringClient(Function<Service, URI> addresses) {
        this.addresses = addresses;
    }

    /** How many states were asked for. */
    long looks() {
        return looks.sum();
    }

    /**
     * Sends a command, and returns the answer.
     *
     * @throws IllegalStateException if it is refused
     */
    JsonNode command(Service service, String method, String path, Map<String, ?> body) {
        HttpResponse<byte[]> response = send(request(service, path)
                .header("If-Match", "*")
                .method(method, BodyPublishers.ofByteArray(written(body))));
        if (response.statusCode() >= FIRST_FAILURE) {
            throw new IllegalStateException("%s %s of %s was answered with %d: %s"
                    .formatted(method, path, service.fullName(), response.statusCode(), read(response)));
        }
        return read(response);
    }

    /** The state of a stage at a path, as soon as it has opened; missing if it has not within ten seconds. */
    JsonNode look(Service service, String path) {
        looks.increment();
        HttpResponse<byte[]> response = send(request(service, path)
                .header("Prefer", "wait=10")
                .header("If-None-Match", NOT_OPENED)
                .GET());
        return response.statusCode() >= FIRST_FAILURE ? MissingNode.getInstance() : read(response);
    }

    private HttpRequest.Builder request(Service service, String path) {
        return HttpRequest.newBuilder(URI.create(addresses.apply(service) + path))
                .timeout(PATIENCE)
                .header("Authorization", token)
                .header("Content-Type", "application/json");
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException cause) {
            throw new IllegalStateException("A service did not answer", cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", cause);
        }
    }

    private static byte[] written(Map<String, ?> body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static JsonNode read(HttpResponse<byte[]> response) {
        try {
            return response.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(response.body());
        } catch (IOException cause) {
            throw new IllegalStateException("The answer is not JSON", cause);
        }
    }
}
