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

/** Finds events that a service has missed: by comparing the databases, and by asking the aggregator for its gaps. */
record GapProbe(Deployment deployment) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    /** The time after which a published event has been consumed, unless it was lost. */
    private static final Duration DELIVERY_TIME = Duration.ofSeconds(4);

    private static final String PASSED =
            "SELECT application_id FROM stage_record WHERE status = 'PASSED' ORDER BY application_id";
    private static final String OPENED = "SELECT application_id FROM stage_record WHERE status IS NOT NULL";
    private static final String LOGGED = "SELECT application_id, revision FROM event_log e"
            + " WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE o.application_id = e.application_id"
            + " AND o.revision = e.revision)"
            + " AND NOT EXISTS (SELECT 1 FROM log_writer w WHERE w.id = e.writer AND e.seq > w.published)";
    private static final String RECEIVED = "SELECT application_id, stage, revision FROM timeline";

    /** Returns the applications whose phone screen has passed and whose on-site interview has not opened. */
    Set<String> stalledApplications() throws SQLException {
        var stalled = column(Service.PHONE_SCREEN, PASSED);
        Deadline.pause(DELIVERY_TIME);
        stalled.removeAll(column(Service.ONSITE_INTERVIEW, OPENED));
        return stalled;
    }

    /** Returns the applications with an event that was published and is not on the aggregator's timeline. */
    Set<String> applicationsWithGaps() throws SQLException {
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
        Deadline.pause(DELIVERY_TIME);
        read(
                Service.STATUS_AGGREGATOR,
                RECEIVED,
                row -> missing.remove(row.getString(1) + "/" + row.getString(2) + "/" + row.getInt(3)));
        return new TreeSet<>(missing.values());
    }

    /** Returns the applications with a gap that the aggregator reports as repaired. */
    Set<String> repaired() throws IOException, InterruptedException {
        return reported("REPAIRED");
    }

    /** Returns the applications with a gap that the aggregator reports as open. */
    Set<String> open() throws IOException, InterruptedException {
        return reported("OPEN");
    }

    /** Returns those of the given applications that the aggregator does not report as repaired. */
    Set<String> unreportedOf(Set<String> applications) throws IOException, InterruptedException {
        var unreported = new TreeSet<>(applications);
        unreported.removeAll(repaired());
        return unreported;
    }

    private Set<String> reported(String state) throws IOException, InterruptedException {
        var aggregator = deployment.replicasOf(Service.STATUS_AGGREGATOR).get(0).uri();
        var reported = new TreeSet<String>();
        var path = "/gaps?state=" + state + "&limit=200";
        for (var next = path; !next.isEmpty(); ) {
            var request = HttpRequest.newBuilder(aggregator.resolve(next))
                    .header("Authorization", Tokens.bearer("operator"))
                    .timeout(TIMEOUT)
                    .build();
            var response = HTTP.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException("GET " + next + " was answered with " + response.statusCode());
            }
            var page = JSON.readTree(response.body());
            page.path("items")
                    .forEach(gap -> reported.add(gap.path("applicationId").asText()));
            next = Stream.of(page.path("next"))
                    .filter(JsonNode::isTextual)
                    .map(cursor -> path + "&cursor=" + cursor.asText())
                    .findFirst()
                    .orElse("");
        }
        return reported;
    }

    private Set<String> column(Service service, String query) throws SQLException {
        var values = new TreeSet<String>();
        read(service, query, row -> values.add(row.getString(1)));
        return values;
    }

    /** Maps a row. */
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
