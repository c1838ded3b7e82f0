package hiring.system.rig.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hiring.allinone.Service;
import hiring.system.rig.deployment.Deployment;
import hiring.system.servers.Deadline;
import hiring.system.servers.Tokens;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What somebody ought to have heard and has not: by the databases, and by what the aggregator says of it. */
record Gaps(Deployment deployment) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What is said now is heard by then, unless it is lost. */
    private static final Duration UNDER_WAY = Duration.ofSeconds(4);

    private static final String PASSED =
            "SELECT application_id FROM journey WHERE status = 'PASSED' ORDER BY application_id";
    private static final String OPENED = "SELECT application_id FROM journey WHERE status IS NOT NULL";
    private static final String LOGGED = "SELECT application_id, revision FROM event_log e"
            + " WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE o.application_id = e.application_id"
            + " AND o.revision = e.revision)";
    private static final String HEARD = "SELECT application_id, stage, revision FROM timeline";

    /** The applications whose phone screen has passed and whose on-site interview knows nothing of it. */
    Set<String> standingStill() throws SQLException {
        var still = column(Service.PHONE_SCREEN, PASSED);
        Deadline.pause(UNDER_WAY);
        still.removeAll(column(Service.ONSITE_INTERVIEW, OPENED));
        return still;
    }

    /** The applications of which an event has left its owner and is not on the aggregator's timeline. */
    Set<String> holes() throws SQLException {
        var missing = new TreeMap<String, String>();
        for (var service : Service.values()) {
            if (service != Service.STATUS_AGGREGATOR) {
                var owner = service.fullName().replace("-service", "");
                read(
                        service,
                        LOGGED,
                        row -> missing.put(row.getString(1) + "/" + owner + "/" + row.getInt(2), row.getString(1)));
            }
        }
        Deadline.pause(UNDER_WAY);
        read(
                Service.STATUS_AGGREGATOR,
                HEARD,
                row -> missing.remove(row.getString(1) + "/" + row.getString(2) + "/" + row.getInt(3)));
        return new TreeSet<>(missing.values());
    }

    /** The applications of which the aggregator says that something was missing and is repaired. */
    Set<String> repaired() throws IOException, InterruptedException {
        return named("REPAIRED");
    }

    /** The applications of which the aggregator says that something is missing. */
    Set<String> open() throws IOException, InterruptedException {
        return named("OPEN");
    }

    /** Those that the aggregator does not say to be repaired. */
    Set<String> unnamedOf(Set<String> applications) throws IOException, InterruptedException {
        var unnamed = new TreeSet<>(applications);
        unnamed.removeAll(repaired());
        return unnamed;
    }

    private Set<String> named(String state) throws IOException, InterruptedException {
        var aggregator = deployment.replicasOf(Service.STATUS_AGGREGATOR).get(0).uri();
        var named = new TreeSet<String>();
        var path = "/gaps?state=" + state + "&limit=200";
        for (var next = path; !next.isEmpty(); ) {
            var request = HttpRequest.newBuilder(aggregator.resolve(next))
                    .header("Authorization", Tokens.bearer("operator"))
                    .timeout(PATIENCE)
                    .build();
            var response = HTTP.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException("GET " + next + " was answered with " + response.statusCode());
            }
            var page = JSON.readTree(response.body());
            page.path("items")
                    .forEach(gap -> named.add(gap.path("applicationId").asText()));
            next = Stream.of(page.path("next"))
                    .filter(JsonNode::isTextual)
                    .map(cursor -> path + "&cursor=" + cursor.asText())
                    .findFirst()
                    .orElse("");
        }
        return named;
    }

    private Set<String> column(Service service, String query) throws SQLException {
        var values = new TreeSet<String>();
        read(service, query, row -> values.add(row.getString(1)));
        return values;
    }

    /** What becomes of a row. */
    private interface Reading {
        void read(ResultSet row) throws SQLException;
    }

    private void read(Service service, String query, Reading reading) throws SQLException {
        try (var connection = deployment.connect(service);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                reading.read(rows);
            }
        }
    }
}
