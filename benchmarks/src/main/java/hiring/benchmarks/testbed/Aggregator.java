package hiring.benchmarks.testbed;

import hiring.system.servers.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A client of the aggregator with a user who has all roles. */
public final class Aggregator {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String token = Tokens.bearer("hr-1");
    private final URI address;

    /** Creates a client of the aggregator at an address. */
    public Aggregator(URI address) {
        this.address = address;
    }

    /**
     * Returns the body at a path.
     *
     * @throws IllegalStateException if the answer is not 200
     */
    public String get(String path) throws IOException, InterruptedException {
        return requireOk(path, http.send(request(path).timeout(PATIENCE).build(), BodyHandlers.ofString()));
    }

    /** Requests the body at a path asynchronously. */
    public CompletableFuture<String> getLater(String path) {
        return http.sendAsync(request(path).timeout(PATIENCE).build(), BodyHandlers.ofString())
                .thenApply(response -> requireOk(path, response));
    }

    /** Requests a full recount, and returns the counts that were wrong as JSON. */
    public String recount() throws IOException, InterruptedException {
        String path = "/application-statuses/counts/recount";
        HttpRequest request = request(path)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        return requireOk(path, http.send(request, BodyHandlers.ofString()));
    }

    /** A request for a path by a signed-in user. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", token);
    }

    /** The HTTP client of all requests. */
    public HttpClient http() {
        return http;
    }

    private static String requireOk(String path, HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }
}
