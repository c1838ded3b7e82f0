package hiring.choreography.testing;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.database.Schema;
import hiring.choreography.database.Transactions;
import hiring.choreography.event.Event;
import hiring.choreography.event.EventCodec;
import hiring.choreography.listener.EventHandler;
import hiring.choreography.listener.IncomingEvent;
import hiring.choreography.service.HiringService;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A service on its own: with a database in memory and no broker, so that all it publishes stays in its outbox, and events
 * are passed to it as its listener would.
 */
public final class LoneService implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofSeconds(60);

    private final String name;
    private final LoneDatabase database;
    private final EmbeddedServer server;
    private final Http http;

    private LoneService(String name, LoneDatabase database, EmbeddedServer server) {
        this.name = name;
        this.database = database;
        this.server = server;
        this.http = new Http(server.getURL().toString());
    }

    /** Starts a service on an empty database. */
    public static LoneService start(String name) {
        return start(name, Map.of());
    }

    /** Starts a service on an empty database, with other configuration than in its folder. */
    public static LoneService start(String name, Map<String, Object> properties) {
        return start(name, LoneDatabase.fresh(), properties);
    }

    /** Starts another replica of this service on the same database. */
    public LoneService replica(Map<String, Object> properties) {
        return start(name, database, properties);
    }

    /** Starts a service without waiting for its database, which may be configured as well. */
    public static LoneService startUnready(String name, Map<String, Object> properties) {
        return starting(name, LoneDatabase.fresh(), properties);
    }

    private static LoneService start(String name, LoneDatabase database, Map<String, Object> properties) {
        LoneService service = starting(name, database, properties);
        service.awaitTables();
        return service;
    }

    private static LoneService starting(String name, LoneDatabase database, Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>();
        all.put("datasources.default.url", database.url());
        all.put("micronaut.server.port", -1);
        all.put("rabbitmq.uri", "amqp://127.0.0.1:1");
        all.put("sign-in.keys", SignIn.KEYS);
        all.putAll(properties);
        return new LoneService(name, database, HiringService.start(name, all));
    }

    private void awaitTables() {
        try {
            if (!bean(Schema.class).awaitCurrent(READY_WITHIN)) {
                throw new AssertionError("no tables after " + READY_WITHIN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** The address of its API. */
    public URI uri() {
        return server.getURI();
    }

    /** A bean of the service. */
    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    /** Passes events to the service as one batch, in the bytes in which they would arrive. */
    public void receive(Event... events) {
        List<IncomingEvent> batch = Stream.of(events)
                .map(EventCodec::write)
                .map(body -> IncomingEvent.of(body.getBytes(StandardCharsets.UTF_8)))
                .toList();
        bean(Transactions.class).write(() -> {
            bean(EventHandler.class).handle(batch);
            return batch.size();
        });
    }

    public Reply get(String path) {
        return http.send("GET", path, "", Map.of());
    }

    /** Sends a request with additional or other headers. */
    public Reply get(String path, Map<String, String> headers) {
        return http.send("GET", path, "", headers);
    }

    public Reply post(String path, String body) {
        return post(path, body, Map.of());
    }

    /** Sends a command with additional or other headers. */
    public Reply post(String path, String body, Map<String, String> headers) {
        return http.send("POST", path, body, headers);
    }

    /** Updates a resource in any revision. */
    public Reply put(String path, String body) {
        return put(path, body, Map.of());
    }

    /** Updates a resource, with additional or other headers. */
    public Reply put(String path, String body, Map<String, String> headers) {
        return http.send("PUT", path, body, headers);
    }

    public Reply delete(String path) {
        return http.send("DELETE", path, "", Map.of());
    }

    /** The first column of a query's rows. */
    public List<String> query(String sql) {
        return database.query(sql);
    }

    /** Changes the database directly, without the service. */
    public void execute(String sql) {
        database.execute(sql);
    }

    /** Shuts the database down for good, with everything in it. */
    public void loseDatabase() {
        database.execute("SHUTDOWN");
    }

    /** The response at a path that does not return JSON. */
    public String read(String path) {
        return http.read(path);
    }

    /** The bodies of the events that the service published about an application, oldest first. */
    public List<JsonNode> published(long application) {
        return query("SELECT body FROM event_log WHERE application_id = " + application + " ORDER BY revision").stream()
                .map(Http::json)
                .toList();
    }

    /** The types of the events that the service published about an application, for example {@code offer.opened}, oldest first. */
    public List<String> publishedTypes(long application) {
        return query("SELECT type FROM event_log WHERE application_id = " + application + " ORDER BY revision");
    }

    @Override
    public void close() {
        server.stop();
    }
}
