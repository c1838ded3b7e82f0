package hiring.system;

import hiring.allinone.DatabaseSettings;
import hiring.allinone.HiringSystem;
import hiring.allinone.Plan;
import hiring.allinone.Service;
import hiring.system.servers.DataSourceSettings;
import hiring.system.servers.FreePort;
import hiring.system.servers.Lane;
import hiring.system.servers.RunningLane;
import hiring.system.servers.Tokens;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The whole system, running on the chosen lane until {@link #close()}. */
public final class RunningHiring implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofSeconds(60);

    private final RunningLane lane;
    private final HiringSystem system;

    private RunningHiring(RunningLane lane, HiringSystem system) {
        this.lane = lane;
        this.system = system;
    }

    /** Starts broker, databases and services, and waits until all are ready. */
    public static RunningHiring start() {
        return start(UrlRewriting.NONE, Map.of());
    }

    /** As the other, with something configured otherwise at every service. */
    public static RunningHiring start(Map<String, Object> properties) {
        return start(UrlRewriting.NONE, properties);
    }

    static RunningHiring start(UrlRewriting urls, Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put("sign-in.keys", Tokens.keys());
        return start(urls, service -> -1, service -> all);
    }

    /** As the first, on ports that the aggregator knows, so that its pages lead to the other services. */
    public static RunningHiring startAcquainted() {
        Map<Service, Integer> ports = new EnumMap<>(Service.class);
        Stream.of(Service.values()).forEach(service -> ports.put(service, FreePort.next()));
        Map<String, Object> keys = Map.of("sign-in.keys", Tokens.keys());
        return start(UrlRewriting.NONE, ports::get, service -> keys);
    }

    /** With the demo's users, who sign in at the aggregator. */
    public static RunningHiring startSigningIn() {
        int port = FreePort.next();
        Map<String, Object> keys = Map.of("sign-in.keys", "http://127.0.0.1:" + port + "/keys");
        Map<String, Object> users = Map.of("sign-in.signing-key", "generated", "sign-in.demo-users", true);
        return start(
                UrlRewriting.NONE,
                service -> service == Service.STATUS_AGGREGATOR ? port : -1,
                service -> service == Service.STATUS_AGGREGATOR ? users : keys);
    }

    private static RunningHiring start(
            UrlRewriting urls, Function<Service, Integer> ports, Function<Service, Map<String, Object>> properties) {
        RunningLane lane = Lane.chosen().start();
        HiringSystem system = HiringSystem.start(
                new Plan(lane.brokerUri(), service -> database(lane, service, urls), ports, properties));
        RunningHiring running = new RunningHiring(lane, system);
        Stream.of(Service.values()).forEach(running::awaitReady);
        return running;
    }

    /**
     * Starts the services anew over the same databases and without a broker, so that each is by itself. These here have ended
     * by then.
     */
    public RunningHiring apart(Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put("sign-in.keys", Tokens.keys());
        system.close();
        return new RunningHiring(
                lane,
                HiringSystem.start(new Plan(
                        URI.create("amqp://127.0.0.1:1"),
                        service -> database(lane, service, UrlRewriting.NONE),
                        service -> -1,
                        service -> all)));
    }

    /** Lets a test see the services' databases through a driver of its own. */
    interface UrlRewriting {

        UrlRewriting NONE = (service, url) -> url;

        String rewrite(Service service, String url);
    }

    /** A service, as a recruiter who may do everything sees it. */
    public Rest rest(Service service) {
        return new Rest(system.uri(service));
    }

    /** Where a service listens. */
    public URI uri(Service service) {
        return system.uri(service);
    }

    /** Where the broker is. */
    public URI broker() {
        return lane.brokerUri();
    }

    /** A connection to a service's own database. */
    public Connection database(Service service) throws SQLException {
        DataSourceSettings settings = lane.database(service.fullName());
        return DriverManager.getConnection(settings.url(), settings.username(), settings.password());
    }

    @Override
    public void close() {
        system.close();
        lane.close();
    }

    private void awaitReady(Service service) {
        Awaitility.await(service + " is ready")
                .atMost(READY_WITHIN)
                .until(() -> rest(service).get("/health/readiness").status() == 200);
    }

    private static DatabaseSettings database(RunningLane lane, Service service, UrlRewriting urls) {
        DataSourceSettings settings = lane.database(service.fullName());
        return new DatabaseSettings(urls.rewrite(service, settings.url()), settings.username(), settings.password());
    }
}
