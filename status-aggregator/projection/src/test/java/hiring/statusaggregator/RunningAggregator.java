package hiring.statusaggregator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hiring.choreography.database.Schema;
import hiring.choreography.database.Sql;
import hiring.choreography.database.Transactions;
import hiring.choreography.listener.EventHandler;
import hiring.choreography.listener.IncomingEvent;
import hiring.choreography.service.HiringService;
import hiring.choreography.testing.SignIn;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;

/**
 * The service with a database of its own and no broker: events are passed to it as its listener would. The database is
 * H2, or the one that the system properties {@code test.jdbc.url} and {@code test.jdbc.username} name, which must be empty.
 */
public final class RunningAggregator implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String RECRUITER = SignIn.bearer("recruiter-7");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String database;
    private final EmbeddedServer server;

    private RunningAggregator(String database, EmbeddedServer server) {
        this.database = database;
        this.server = server;
    }

    public static RunningAggregator start() throws InterruptedException {
        return start(Map.of());
    }

    /** With something configured otherwise. */
    public static RunningAggregator start(Map<String, Object> properties) throws InterruptedException {
        String memory = "jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
        return start(System.getProperty("test.jdbc.url", memory), properties);
    }

    /** Another one, on the same database. */
    public RunningAggregator replica() throws InterruptedException {
        return start(database, Map.of());
    }

    private static RunningAggregator start(String database, Map<String, Object> properties)
            throws InterruptedException {
        Map<String, Object> all = new HashMap<>(Map.of(
                "sign-in.keys",
                SignIn.KEYS,
                "datasources.default.url",
                database,
                "datasources.default.username",
                System.getProperty("test.jdbc.username", "sa"),
                "micronaut.server.port",
                -1,
                "rabbitmq.uri",
                "amqp://127.0.0.1:1"));
        all.putAll(properties);
        EmbeddedServer server = HiringService.start("aggregator-under-test", all);
        if (!server.getApplicationContext().getBean(Schema.class).awaitCurrent(Duration.ofSeconds(30))) {
            throw new IllegalStateException("no tables after 30 seconds");
        }
        return new RunningAggregator(database, server);
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    public void receive(Story... stories) {
        for (Story story : stories) {
            receive(story.incoming());
        }
    }

    public void receive(List<IncomingEvent> batch) {
        bean(Transactions.class).write(() -> {
            bean(EventHandler.class).handle(batch);
            return batch.size();
        });
    }

    /** The statements that some work of this thread prepares, in order. */
    public List<String> statements(Runnable work) {
        return bean(StatementCount.class).during(work);
    }

    /** Changes the database behind the service's back. */
    public void execute(String command) {
        bean(Transactions.class).write(() -> bean(Sql.class).update(command, statement -> {}));
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    /** Sends a request with additional or other headers, and does not wait for the answer. */
    public CompletableFuture<HttpResponse<String>> getLater(String path, Map<String, String> headers) {
        HttpRequest.Builder request = request(path);
        headers.forEach(request::setHeader);
        return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Requests a page as the browser of a user does who is named after the first of some roles; none is not signed in. */
    public HttpResponse<String> visit(String path, String... roles) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.getURL() + path))
                .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        return send(roles.length == 0 ? request : request.header("Authorization", SignIn.bearer(roles[0], roles)));
    }

    private HttpRequest.Builder request(String path) {
        URI address = path.startsWith("http") ? URI.create(path) : URI.create(server.getURL() + path);
        return HttpRequest.newBuilder(address).header("Authorization", RECRUITER);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    /** The ids on the page at a path. */
    public List<Long> ids(String path) throws IOException, InterruptedException {
        return StreamSupport.stream(json(path).get("items").spliterator(), false)
                .map(item -> item.get("applicationId").asLong())
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }
}
