package hiring.application;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.SignIn;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** The service on its own, and what its tests ask of it. */
final class RunningService implements AutoCloseable {

    static final String JSON = "application/json";

    private final LoneService service;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningService(LoneService service) {
        this.service = service;
    }

    static RunningService start() {
        return new RunningService(LoneService.start("application-service"));
    }

    Answer get(String path) {
        return send("GET", path, JSON, "");
    }

    Answer post(String path, String body) {
        return send("POST", path, JSON, body);
    }

    Answer put(String path, String body) {
        return send("PUT", path, JSON, body);
    }

    Answer send(String method, String path, String contentType, String body) {
        HttpRequest request = HttpRequest.newBuilder(service.uri().resolve(path))
                .header("Content-Type", contentType)
                .header("If-Match", "*")
                .header("Authorization", SignIn.bearer("recruiter-7"))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return Answer.of(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** A new draft's number. */
    long draft() {
        return post("/applications", Bodies.ada()).applicationId();
    }

    /** The number of an application just submitted. */
    long submitted() {
        long id = draft();
        post("/applications/" + id + "/submit", "");
        return id;
    }

    /** The number of a draft just withdrawn. */
    long withdrawn() {
        long id = draft();
        post("/applications/" + id + "/withdraw", Bodies.WITHDRAWAL);
        return id;
    }

    /** All that could have been half-written. */
    List<Long> rowCounts() {
        return numbers("SELECT COUNT(*) FROM application UNION ALL SELECT COUNT(*) FROM event_log"
                + " UNION ALL SELECT COUNT(*) FROM process"
                + " UNION ALL SELECT COALESCE(SUM(revision), 0) FROM application");
    }

    List<Long> numbers(String sql) {
        return service.query(sql).stream().map(Long::valueOf).toList();
    }

    /** The events of an application as they leave, oldest first. */
    List<JsonNode> events(long application) {
        return service
                .query("SELECT body FROM event_log WHERE application_id = " + application + " ORDER BY seq")
                .stream()
                .map(Answer::json)
                .toList();
    }

    @Override
    public void close() {
        service.close();
    }
}
