package hiring.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import hiring.system.contract.Contract.Response;
import hiring.system.contract.Contracts;
import hiring.system.servers.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A client of a service's REST API that checks every response against the service's own description. */
public final class Rest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RECRUITER = Tokens.bearer("recruiter-7");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Contracts CONTRACTS = new Contracts(Rest::description);

    private final URI base;
    private final String bearer;

    public Rest(URI base) {
        this(base, RECRUITER);
    }

    private Rest(URI base, String bearer) {
        this.base = base;
        this.bearer = bearer;
    }

    /** The same service with another user. */
    public Rest as(String name, String... roles) {
        return new Rest(base, "Bearer " + Tokens.of(name, roles));
    }

    /** Sends a GET. */
    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), Map.of());
    }

    /** Sends a command. */
    public Answer post(String path, Object body) {
        return post(path, body, Map.of());
    }

    /** Sends a command with additional headers. */
    public Answer post(String path, Object body, Map<String, String> headers) {
        return send("POST", path, json(body), headers);
    }

    /** Sends a PUT for any revision. */
    public Answer put(String path, Object body) {
        return send("PUT", path, json(body), Map.of());
    }

    public Answer send(String method, String path, String body) {
        return send(method, path, BodyPublishers.ofString(body), Map.of());
    }

    /** Sends a body that is not JSON, with its headers. */
    public Answer send(String method, String path, String body, Map<String, String> headers) {
        return send(method, path, BodyPublishers.ofString(body), headers);
    }

    /** Sends a GET with additional or changed headers. */
    public Answer send(String method, String path, Map<String, String> headers) {
        return send(method, path, BodyPublishers.noBody(), headers);
    }

    private Answer send(String method, String path, BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder building = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("Authorization", bearer)
                .header("If-Match", "*")
                .method(method, body);
        headers.forEach(building::setHeader);
        HttpRequest request = building.build();
        try {
            return kept(request, Answer.of(HTTP.send(request, BodyHandlers.ofString())));
        } catch (IOException e) {
            throw new AssertionError(method + " " + request.uri() + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** Returns a response after checking it against the service's description. */
    private Answer kept(HttpRequest request, Answer answer) {
        String mediaType = answer.headers().firstValue("Content-Type").orElse("");
        Response response = new Response(answer.status(), mediaType, answer.sent());
        List<String> breaches =
                CONTRACTS.breaches(base, request.method(), request.uri().getPath(), response);
        if (!breaches.isEmpty()) {
            throw new AssertionError("%s %s was answered by %s, against the description: %s"
                    .formatted(request.method(), request.uri(), response, breaches));
        }
        return answer;
    }

    private static String description(URI service) {
        HttpRequest asked =
                HttpRequest.newBuilder(service.resolve("/openapi.yml")).build();
        try {
            return HTTP.send(asked, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new AssertionError("cannot read the description of " + service, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
