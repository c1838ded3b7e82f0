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
 * The aggregator's tables are lost, and later spoiled by hand: both times they are made anew from the owners' logs, the
 * second time while applications go on flowing. A million events take at most three minutes, and every row that was wrong,
 * and no other, is reported and right again.
 */
final class Rebuild implements Fault {

    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final Duration ALLOWED_FOR_A_MILLION = Duration.ofMinutes(3);
    private static final int SPOILED = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public int number() {
        return 12;
    }

    @Override
    public String title() {
        return "the aggregator's tables lost, then spoiled, and made anew under load";
    }

    @Override
    public String extent(Size size) {
        return "%d events, an application every %d ms meanwhile"
                .formatted(applications(size) * Past.EVENTS_EACH, interval(size).toMillis());
    }

    private static int applications(Size size) {
        return size.of(83_334, 2_000);
    }

    private static Duration interval(Size size) {
        return Duration.ofMillis(size.of(500, 100));
    }

    @Override
    public Terrain terrain(Size size) {
        return Terrain.SINGLE;
    }

    @Override
    public boolean leavesRuins(Size size) {
        return true;
    }

    @Override
    public Duration limit(Size size) {
        return size.ofSeconds(1_800, 300);
    }

    @Override
    public void strike(Field field) throws SQLException, IOException, InterruptedException {
        Past past = Past.after(field.deployment(), applications(field.size()));
        past.write();
        JsonNode fromNothing = rebuild(field, past, "from nothing");
        field.findings()
                .require(
                        fromNothing.path("differences").asLong() == past.applications(),
                        "from nothing there ought to be a difference an application: " + fromNothing);
        spoil(past);
        var load = field.load(field.size().of(300, 30), interval(field.size()));
        JsonNode underLoad = rebuild(field, past, "under load");
        field.finish(load);
        field.findings()
                .require(
                        underLoad.path("differences").asLong() == SPOILED,
                        SPOILED + " rows were spoiled, and these differences found: " + underLoad);
        JsonNode again = rebuild(field, past, "again");
        field.findings().require(again.path("differences").asLong() == 0, "it is still not right: " + again);
    }

    private static void spoil(Past past) throws SQLException {
        try (var connection = past.deployment().connect(Service.STATUS_AGGREGATOR);
                var statement = connection.createStatement()) {
            statement.execute(
                    "UPDATE application_status SET overall = 'DRAFT' WHERE application_id >= %d AND application_id < %d"
                            .formatted(past.first(), past.first() + SPOILED));
        }
    }

    private JsonNode rebuild(Field field, Past past, String when) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        String path = "/rebuilds/" + post(field).path("id").asLong();
        JsonNode rebuild = get(field, path);
        while (rebuild.path("finishedAt").isNull() && !field.deadline().isOver()) {
            Deadline.pause(LOOK_EVERY);
            rebuild = get(field, path);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        field.findings()
                .measured("%s: %,d events in %.1f s, %,d differences"
                        .formatted(
                                when,
                                rebuild.path("events").asLong(),
                                took.toMillis() / 1e3,
                                rebuild.path("differences").asLong()));
        field.findings().require("DONE".equals(rebuild.path("state").asText()), "not done " + when + ": " + rebuild);
        field.findings()
                .require(
                        rebuild.path("events").asLong() >= past.events(),
                        "events are missing " + when + ": " + rebuild);
        field.findings().require(took.compareTo(ALLOWED_FOR_A_MILLION) < 0, "took more than three minutes " + when);
        return rebuild;
    }

    private JsonNode post(Field field) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(field, "/rebuilds")).POST(BodyPublishers.noBody()));
    }

    private JsonNode get(Field field, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(field, path)));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var signed = request.header("Authorization", Tokens.bearer("operator")).build();
        return JSON.readTree(http.send(signed, BodyHandlers.ofString()).body());
    }

    private static URI uri(Field field, String path) {
        return field.deployment()
                .replicasOf(Service.STATUS_AGGREGATOR)
                .get(0)
                .uri()
                .resolve(path);
    }
}
