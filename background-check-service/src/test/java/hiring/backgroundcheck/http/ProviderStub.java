package hiring.backgroundcheck.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A provider over real HTTP that takes orders, once for each key, and misbehaves when its test wants it to. */
public final class ProviderStub implements AutoCloseable {

    /** What it is called with. */
    public static final String API_KEY = "an-api-key-of-the-test";

    /** What it signs with. */
    public static final String WEBHOOK_SECRET = "a-webhook-secret-of-the-test";

    private static final String CLEAR = String.join(
            ", ",
            clear("ssn_trace"),
            clear("employment_verification"),
            clear("education_verification"),
            clear("county_criminal_search"));

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A request that came.
     *
     * @param line method and path
     */
    public record Asked(String line, String key, String authorization, String body) {}

    /** What happens to the next request instead of what should. */
    public interface Mishap {
        void happen(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, String> madeByKey = new ConcurrentHashMap<>();
    private final Map<String, String> reports = new ConcurrentHashMap<>();
    private final Queue<Mishap> mishaps = new ConcurrentLinkedQueue<>();
    private final Queue<String> lostAnswers = new ConcurrentLinkedQueue<>();

    private ProviderStub(HttpServer server) {
        this.server = server;
    }

    public static ProviderStub start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ProviderStub stub = new ProviderStub(server);
            server.createContext("/", stub::handle);
            server.setExecutor(stub.threads);
            server.start();
            return stub;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** How a service is configured that orders from it. */
    public Map<String, Object> settings() {
        return Map.of(
                "hiring.background-check.provider",
                "http",
                "hiring.background-check.http.url",
                url(),
                "hiring.background-check.http.api-key",
                API_KEY,
                "hiring.background-check.http.webhook-secret",
                WEBHOOK_SECRET,
                "hiring.background-check.http.timeout",
                "2s");
    }

    /** All requests, in the order in which they came. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    public List<String> lines() {
        return asked.stream().map(Asked::line).toList();
    }

    /** How many reports were ever ordered. */
    public long orders() {
        return madeByKey.values().stream().filter(id -> id.startsWith("rep_")).count();
    }

    /** What is said from now on of a report. */
    public void says(String report, String json) {
        reports.put(report, json.replace('\'', '"'));
    }

    /** Everything that the default package contains was completed, and nothing found. */
    public void isClear(String report) {
        says(
                report,
                "{'id': '" + report + "', 'status': 'complete', 'result': 'clear', 'screenings': [" + CLEAR + "]}");
    }

    /** As {@link #isClear}, but these were found as well. */
    public void isToConsider(String report, String... findings) {
        String screenings = String.join(
                ", ",
                List.of(findings).stream()
                        .map(id -> "{'id': '" + id + "', 'type': 'criminal_record', 'status': 'complete',"
                                + " 'result': 'consider', 'summary': 'secret " + id + "'}")
                        .toList());
        says(
                report,
                "{'id': '" + report + "', 'status': 'complete', 'result': 'consider', 'screenings': [" + CLEAR + ", "
                        + screenings + "]}");
    }

    /** A screening that was completed with {@code clear}. */
    public static String clear(String type) {
        return screening(type, "'complete'", "'clear'");
    }

    /**
     * A screening of a report.
     *
     * @param status in JSON, as {@code 'complete'} or {@code null}
     * @param result in JSON, too
     */
    public static String screening(String type, String status, String result) {
        return "{'id': '" + type + "_1', 'type': '" + type + "', 'status': " + status + ", 'result': " + result + "}";
    }

    /** Instead of being served, the next request meets with this. */
    public void next(Mishap mishap) {
        mishaps.add(mishap);
    }

    /** The next request of a line, for example {@code POST /v1/reports}, is served, and its answer lost. */
    public void losesAnswerTo(String line) {
        lostAnswers.add(line);
    }

    public static Mishap status(int status, String... headers) {
        return exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            answer(exchange, status, "{\"error\": \"no\"}");
        };
    }

    public static Mishap saying(String body) {
        return exchange -> answer(exchange, 200, body);
    }

    public static Mishap cut() {
        return HttpExchange::close;
    }

    /** Says nothing until the end of the test. */
    public Mishap silence() {
        return exchange -> awaitTheEnd();
    }

    /** Begins to answer, and does not go on until the end of the test. */
    public Mishap stall() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            awaitTheEnd();
        };
    }

    /** Never stops answering. */
    public static Mishap flood() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
            try (OutputStream body = exchange.getResponseBody()) {
                for (int i = 0; i < 64; i++) {
                    body.write(blanks);
                }
            }
        };
    }

    private void awaitTheEnd() {
        try {
            closing.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        asked.add(new Asked(line, header(exchange, "Idempotency-Key"), header(exchange, "Authorization"), body));
        Mishap mishap = mishaps.poll();
        if (mishap != null) {
            mishap.happen(exchange);
            return;
        }
        String answer = serve(line, header(exchange, "Idempotency-Key"), body);
        if (lostAnswers.remove(line)) {
            exchange.close();
        } else {
            answer(exchange, answer.isEmpty() ? 404 : 200, answer.isEmpty() ? "{}" : answer);
        }
    }

    private String serve(String line, String key, String body) throws JsonProcessingException {
        JsonNode given = body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body);
        if (line.equals("POST /v1/candidates")) {
            return candidate(made(key, "cand_"), given.path("custom_id").asText());
        }
        if (line.equals("POST /v1/reports")) {
            return "{\"id\": \"" + made(key, "rep_") + "\", \"status\": \"pending\","
                    + " \"invitation_url\": \"https://provider.example/invitations/1\"}";
        }
        if (line.startsWith("GET /v1/candidates?custom_id=")) {
            return found(line.substring(line.indexOf('=') + 1).replace("%2F", "/"));
        }
        if (line.endsWith("/cancel")) {
            return "{\"status\": \"canceled\"}";
        }
        String report = line.replaceAll(".*/v1/reports/([^?]*).*", "$1");
        return reports.getOrDefault(report, "{\"id\": \"" + report + "\", \"status\": \"pending\"}");
    }

    private String made(String key, String prefix) {
        return madeByKey.computeIfAbsent(key, one -> prefix + (madeByKey.size() + 1));
    }

    private static String candidate(String id, String customId) {
        return "{\"id\": \"" + id + "\", \"custom_id\": \"" + customId + "\"}";
    }

    private String found(String customId) {
        String report = madeByKey.get(customId + "/report");
        return "{\"data\": [{\"id\": \"cand_0\", \"custom_id\": \"" + customId + "\", \"report_ids\": ["
                + (report == null ? "" : "\"" + report + "\"") + "]}]}";
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
