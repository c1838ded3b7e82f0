package hiring.application;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.database.Schema;
import hiring.choreography.service.HiringService;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The service with a database of its own and no broker, so that all it announces stays in the outbox. */
final class RunningService implements AutoCloseable {

    static final String JSON = "application/json";

    private final String database;
    private final EmbeddedServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningService(String database, EmbeddedServer server) {
        this.database = database;
        this.server = server;
    }

    static RunningService start() throws InterruptedException {
        String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
        EmbeddedServer server = HiringService.start(
                "application-service",
                Map.of(
                        "datasources.default.url",
                        database,
                        "micronaut.server.port",
                        -1,
                        "rabbitmq.uri",
                        "amqp://127.0.0.1:1"));
        if (!server.getApplicationContext().getBean(Schema.class).awaitCurrent(Duration.ofSeconds(30))) {
            throw new AssertionError("the database did not become ready");
        }
        return new RunningService(database, server);
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
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.getURL() + path))
                .header("Content-Type", contentType)
                .header("X-Actor", "recruiter-7")
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
        return post("/applications", Bodies.ADA).applicationId();
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
                + " UNION ALL SELECT COUNT(*) FROM outbox UNION ALL SELECT COUNT(*) FROM process"
                + " UNION ALL SELECT COALESCE(SUM(revision), 0) FROM application");
    }

    List<Long> numbers(String sql) {
        return query(sql).stream().map(Long::valueOf).toList();
    }

    /** The events of an application as they leave, oldest first. */
    List<JsonNode> events(long application) {
        return query("SELECT e.body FROM outbox o JOIN event_log e ON e.application_id = o.application_id"
                        + " AND e.revision = o.revision WHERE o.application_id = " + application + " ORDER BY o.seq")
                .stream()
                .map(Answer::json)
                .toList();
    }

    private List<String> query(String sql) {
        try (Connection connection = DriverManager.getConnection(database, "sa", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
