package hiring.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.system.contract.Contract;
import hiring.system.fuzz.Books.Page;
import hiring.system.fuzz.RawClient.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A running service that is sent things to, and its database, which is looked at after each. */
final class FuzzedService implements AutoCloseable {

    private static final Pattern APPLICATION = Pattern.compile("/(\\d{1,9})(/|\\?|$)");

    private final RawClient client;
    private final Contract contract;
    private final Books books;
    private final Page first;
    private Page last;

    /** What came of a request; the breach is empty if all was as it should be. */
    record Verdict(int status, Optional<String> breach) {}

    FuzzedService(RawClient client, Contract contract, Books books) throws SQLException {
        this.client = client;
        this.contract = contract;
        this.books = books;
        this.first = books.page();
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
                Signing.signed(request.headers(), request.body()),
                request.body());
        Optional<Long> application = application(request);
        List<String> before = rows(application);
        try {
            Response response = client.send(signed);
            Optional<String> written = halfWritten(request, response, application, before);
            Optional<String> breach = Manners.breach(response)
                    .or(() -> broken(request, response))
                    .map(what -> what + ": " + response.body())
                    .or(() -> written);
            return new Verdict(response.status(), breach);
        } catch (IOException e) {
            last = books.page();
            return new Verdict(0, Optional.of("not answered: " + e));
        }
    }

    private Optional<String> broken(FuzzRequest request, Response response) {
        String path = request.target().replaceAll("\\?.*", "");
        List<String> breaches = contract.breaches(
                request.method(),
                path,
                new Contract.Response(response.status(), response.header("content-type"), response.body()));
        return breaches.isEmpty() ? Optional.empty() : Optional.of("not as described, " + breaches);
    }

    private Optional<String> halfWritten(
            FuzzRequest request, Response response, Optional<Long> application, List<String> before) {
        Page previous = last;
        try {
            last = books.page();
            boolean isDone = response.status() < 300 && !request.changesNothing();
            if (!isDone && !previous.equals(withoutTraces(last, previous))) {
                return Optional.of("a " + response.status() + " that wrote: " + difference(previous, last));
            }
            if (!isDone && !rows(application).equals(before)) {
                return Optional.of("a " + response.status() + " that changed: " + before + " to " + rows(application));
            }
            if (last.events() - first.events() != last.toBeTold() - first.toBeTold()) {
                return Optional.of("log and outbox do not agree: " + difference(previous, last));
            }
            if (last.revisions() != last.events()) {
                return Optional.of("revisions and log do not agree: " + last);
            }
            return isDone ? wrongRevision(response) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever looks into a medical file is written down. */
    private static Page withoutTraces(Page page, Page previous) {
        return page.rows().containsKey("medical_access")
                ? new Page(with(page.rows(), "medical_access", previous.rows()), page.toBeTold(), page.revisions())
                : page;
    }

    private static Map<String, Long> with(Map<String, Long> rows, String table, Map<String, Long> others) {
        Map<String, Long> all = new TreeMap<>(rows);
        all.put(table, others.getOrDefault(table, 0L));
        return all;
    }

    private Optional<String> wrongRevision(Response response) throws SQLException {
        Optional<JsonNode> record = Manners.parsed(response)
                .filter(body -> body.path("revision").isInt()
                        && body.path("applicationId").canConvertToLong());
        if (record.isEmpty()) {
            return Optional.empty();
        }
        long events = books.events(record.get().path("applicationId").asLong());
        int revision = record.get().path("revision").asInt();
        return events == revision
                ? Optional.empty()
                : Optional.of("revision " + revision + " with " + events + " events in the log");
    }

    private List<String> rows(Optional<Long> application) throws SQLException {
        return application.isPresent() ? books.of(application.get()) : List.of();
    }

    private static Optional<Long> application(FuzzRequest request) {
        if (!request.operation().path().contains("{applicationId}")) {
            return Optional.empty();
        }
        Matcher id = APPLICATION.matcher(request.target());
        return id.find() ? Optional.of(Long.parseLong(id.group(1))) : Optional.empty();
    }

    private static String difference(Page before, Page after) {
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
        return difference + "to be told " + (after.toBeTold() - before.toBeTold()) + ", revisions "
                + (after.revisions() - before.revisions());
    }

    @Override
    public void close() throws IOException, SQLException {
        client.close();
        books.close();
    }
}
