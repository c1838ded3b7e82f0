package hiring.system.rig.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hiring.allinone.Service;
import hiring.system.servers.Deadline;
import hiring.system.servers.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The aggregator's tables are lost, and later corrupted by hand. Both times they are rebuilt from the owners' logs, the second
 * time under load. A million events take at most three minutes, and every wrong row, and no other, is reported and repaired.
 */
final class Rebuild implements Fault {

    private static final Duration POLL_INTERVAL = Duration.ofMillis(250);
    private static final Duration ALLOWED_FOR_A_MILLION = Duration.ofMinutes(3);
    private static final int CORRUPTED = 100;

    /** Slow enough for two cores to process everything as it comes: what is measured is the rebuild. */
    private static final Duration INTERVAL = Duration.ofMillis(500);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public int number() {
        return 12;
    }

    @Override
    public String title() {
        return "the aggregator's tables lost, then corrupted, and rebuilt under load";
    }

    @Override
    public String extent(Size size) {
        return "%d events, an application every %d ms meanwhile"
                .formatted(applications(size) * HistoricalApplications.EVENTS_EACH, INTERVAL.toMillis());
    }

    private static int applications(Size size) {
        return size.of(83_334, 2_000);
    }

    @Override
    public DeploymentKind deploymentKind(Size size) {
        return DeploymentKind.SINGLE;
    }

    @Override
    public boolean leavesDeploymentUnusable(Size size) {
        return true;
    }

    @Override
    public Duration limit(Size size) {
        return size.ofSeconds(1_800, 300);
    }

    @Override
    public void inject(FaultContext context) throws SQLException, IOException, InterruptedException {
        HistoricalApplications past = HistoricalApplications.after(context.deployment(), applications(context.size()));
        past.write();
        JsonNode fromNothing = rebuild(context, past, "from nothing");
        context.findings()
                .require(
                        fromNothing.path("differences").asLong() == past.applications(),
                        "from nothing there must be one difference per application: " + fromNothing);
        corrupt(past);
        var load = context.load(context.size().of(300, 30), INTERVAL);
        JsonNode underLoad = rebuild(context, past, "under load");
        context.finish(load);
        context.findings()
                .require(
                        underLoad.path("differences").asLong() == CORRUPTED,
                        CORRUPTED + " rows were corrupted, but these differences were found: " + underLoad);
        JsonNode again = rebuild(context, past, "again");
        context.findings().require(again.path("differences").asLong() == 0, "there are still differences: " + again);
    }

    private static void corrupt(HistoricalApplications past) throws SQLException {
        try (var connection = past.deployment().connect(Service.STATUS_AGGREGATOR);
                var statement = connection.createStatement()) {
            statement.execute(
                    "UPDATE application_status SET overall = 'DRAFT' WHERE application_id >= %d AND application_id < %d"
                            .formatted(past.first(), past.first() + CORRUPTED));
        }
    }

    private JsonNode rebuild(FaultContext context, HistoricalApplications past, String when)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        String path = "/rebuilds/" + post(context).path("id").asLong();
        JsonNode rebuild = get(context, path);
        while (rebuild.path("finishedAt").isNull() && !context.deadline().isOver()) {
            Deadline.pause(POLL_INTERVAL);
            rebuild = get(context, path);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        context.findings()
                .measured("%s: %,d events in %.1f s, %,d differences"
                        .formatted(
                                when,
                                rebuild.path("events").asLong(),
                                took.toMillis() / 1e3,
                                rebuild.path("differences").asLong()));
        context.findings().require("DONE".equals(rebuild.path("state").asText()), "not done " + when + ": " + rebuild);
        context.findings()
                .require(
                        rebuild.path("events").asLong() >= past.events(),
                        "events are missing " + when + ": " + rebuild);
        context.findings().require(took.compareTo(ALLOWED_FOR_A_MILLION) < 0, "took more than three minutes " + when);
        return rebuild;
    }

    private JsonNode post(FaultContext context) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(context, "/rebuilds")).POST(BodyPublishers.noBody()));
    }

    private JsonNode get(FaultContext context, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(context, path)));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var signed = request.header("Authorization", Tokens.bearer("operator")).build();
        return JSON.readTree(http.send(signed, BodyHandlers.ofString()).body());
    }

    private static URI uri(FaultContext context, String path) {
        return context.deployment()
                .replicasOf(Service.STATUS_AGGREGATOR)
                .get(0)
                .uri()
                .resolve(path);
    }
}
