package hiring.system.rig.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import hiring.system.servers.Deadline;
import hiring.system.servers.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An HTTP client that retries until there is an answer: after a failure, a timeout or a temporary refusal it waits, longer each
 * time, and sends the request with the same idempotency key to another replica.
 */
final class ServiceClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
    private static final long MIN_WAIT_MILLIS = 50;
    private static final long MAX_WAIT_MILLIS = 1_000;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final AtomicInteger turn = new AtomicInteger();
    private final Addresses addresses;
    private final LoadCounters counters;

    ServiceClient(Addresses addresses, LoadCounters counters) {
        this.addresses = addresses;
        this.counters = counters;
    }

    /** Returns the first answer of any replica; empty if there was none in time. */
    Optional<Answer> ask(Request request, Deadline deadline) {
        var replica = turn.incrementAndGet();
        for (var failures = 0; !deadline.isOver(); ) {
            var replicas = addresses.of(request.owner());
            var answer = attempt(request, replicas.get(Math.floorMod(replica + failures, replicas.size())));
            if (answer.isPresent()) {
                return answer;
            }
            failures++;
            counters.failed(failures);
            // the other replicas are tried without a delay: they have not failed yet
            Deadline.pause(Duration.ofMillis(
                    failures < replicas.size()
                            ? 0
                            : Math.min(MAX_WAIT_MILLIS, MIN_WAIT_MILLIS << Math.min(failures, 5))));
        }
        return Optional.empty();
    }

    private Optional<Answer> attempt(Request request, URI replica) {
        try {
            var response = http.send(written(request, replica), BodyHandlers.ofString());
            var body = response.body();
            var answer = new Answer(
                    response.statusCode(),
                    body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body),
                    response.headers().firstValue("ETag").orElse(""));
            return answer.isUnavailable() ? Optional.empty() : Optional.of(answer);
        } catch (IOException silent) {
            return Optional.empty();
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", cause);
        }
    }

    private static HttpRequest written(Request request, URI replica) throws JsonProcessingException {
        var builder = HttpRequest.newBuilder(replica.resolve(request.path()))
                .timeout(ANSWER_WITHIN)
                .header("Authorization", Tokens.bearer(request.actor()));
        if (request.method().equals("GET")) {
            return builder.build();
        }
        return builder.header("Content-Type", "application/json")
                .header("Idempotency-Key", request.key())
                .header("If-Match", request.expected())
                .method(request.method(), BodyPublishers.ofString(JSON.writeValueAsString(request.body())))
                .build();
    }
}
