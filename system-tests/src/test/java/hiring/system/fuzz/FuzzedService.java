package hiring.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.system.contract.Contract;
import hiring.system.fuzz.DatabaseInspector.Snapshot;
import hiring.system.fuzz.RawClient.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A running service that gets the requests, and its database, which is checked after each request. */
final class FuzzedService implements AutoCloseable {

    private static final Pattern APPLICATION = Pattern.compile("/(\\d{1,9})(/|\\?|$)");

    private final RawClient client;
    private final Contract contract;
    private final DatabaseInspector database;
    private final Snapshot first;
    private Snapshot last;

    /** The result of a request; the breach is empty if there is none. */
    record Verdict(int status, Optional<String> breach) {}

    FuzzedService(RawClient client, Contract contract, DatabaseInspector database) throws SQLException {
        this.client = client;
        this.contract = contract;
        this.database = database;
        this.first = database.snapshot();
        this.last = first;
    }

    String base() {
        return client.base();
    }

    Verdict send(FuzzRequest request) throws SQLException {
        FuzzRequest signed = new FuzzRequest(
                request.operation(),
                request.method(),
                request.target(),
                WebhookSignature.signed(request.headers(), request.body()),
                request.body());
        Optional<Long> application = application(request);
        List<String> before = rows(application);
        try {
            Response response = client.send(signed);
            Optional<String> written = halfWritten(request, response, application, before);
            Optional<String> breach = ResponseRules.breach(request, response)
                    .or(() -> broken(request, response))
                    .map(what -> what + ": " + response.body())
                    .or(() -> written);
            return new Verdict(response.status(), breach);
        } catch (IOException e) {
            last = database.snapshot();
            return new Verdict(0, Optional.of("not answered: " + e));
        }
    }

    private Optional<String> broken(FuzzRequest request, Response response) {
        if (ResponseRules.isPageAsked(request, response)) {
            return Optional.empty();
        }
        String path = request.target().replaceAll("\\?.*", "");
        List<String> breaches = contract.breaches(
                request.method(),
                path,
                new Contract.Response(response.status(), response.header("content-type"), response.body()));
        return breaches.isEmpty() ? Optional.empty() : Optional.of("not as described, " + breaches);
    }

    private Optional<String> halfWritten(
            FuzzRequest request, Response response, Optional<Long> application, List<String> before) {
        Snapshot previous = last;
        try {
            last = database.snapshot();
            boolean isDone = response.status() < 300 && !request.changesNothing();
            if (!isDone && !previous.equals(withoutTraces(last, previous))) {
                return Optional.of("a " + response.status() + " that wrote: " + difference(previous, last));
            }
            if (!isDone && !rows(application).equals(before)) {
                return Optional.of("a " + response.status() + " that changed: " + before + " to " + rows(application));
            }
            if (last.events() - first.events() != last.unpublished() - first.unpublished()) {
                return Optional.of("log and marks do not agree: " + difference(previous, last));
            }
            if (last.revisions() != last.events()) {
                return Optional.of("revisions and log do not agree: " + last);
            }
            return isDone ? wrongRevision(response) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ignores the audit rows that reading a medical file writes. */
    private static Snapshot withoutTraces(Snapshot snapshot, Snapshot previous) {
        return snapshot.rows().containsKey("medical_access")
                ? new Snapshot(
                        with(snapshot.rows(), "medical_access", previous.rows()),
                        snapshot.unpublished(),
                        snapshot.revisions())
                : snapshot;
    }

    private static Map<String, Long> with(Map<String, Long> rows, String table, Map<String, Long> others) {
        Map<String, Long> all = new TreeMap<>(rows);
        all.put(table, others.getOrDefault(table, 0L));
        return all;
    }

    private Optional<String> wrongRevision(Response response) throws SQLException {
        Optional<JsonNode> record = ResponseRules.parsed(response)
                .filter(body -> body.path("revision").isInt()
                        && body.path("applicationId").canConvertToLong());
        if (record.isEmpty()) {
            return Optional.empty();
        }
        long events = database.events(record.get().path("applicationId").asLong());
        int revision = record.get().path("revision").asInt();
        return events == revision
                ? Optional.empty()
                : Optional.of("revision " + revision + " with " + events + " events in the log");
    }

    private List<String> rows(Optional<Long> application) throws SQLException {
        return application.isPresent() ? database.of(application.get()) : List.of();
    }

    private static Optional<Long> application(FuzzRequest request) {
        if (!request.operation().path().contains("{applicationId}")) {
            return Optional.empty();
        }
        Matcher id = APPLICATION.matcher(request.target());
        return id.find() ? Optional.of(Long.parseLong(id.group(1))) : Optional.empty();
    }

    private static String difference(Snapshot before, Snapshot after) {
        StringBuilder difference = new StringBuilder();
        after.rows().forEach((table, rows) -> {
            long more = rows - before.rows().getOrDefault(table, 0L);
            if (more != 0) {
                difference
                        .append(table)
                        .append(more > 0 ? " +" : " ")
                        .append(more)
                        .append(' ');
            }
        });
        return difference + "unpublished " + (after.unpublished() - before.unpublished()) + ", revisions "
                + (after.revisions() - before.revisions());
    }

    @Override
    public void close() throws IOException, SQLException {
        client.close();
        database.close();
    }
}
