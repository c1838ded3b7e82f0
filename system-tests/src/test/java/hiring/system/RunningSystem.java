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
public final class RunningSystem implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofSeconds(60);

    private final RunningLane lane;
    private final HiringSystem system;

    private RunningSystem(RunningLane lane, HiringSystem system) {
        this.lane = lane;
        this.system = system;
    }

    /** Starts broker, databases and services, and waits until all are ready. */
    public static RunningSystem start() {
        return start(UrlRewriting.NONE, Map.of());
    }

    /** As {@link #start()}, with additional properties of every service. */
    public static RunningSystem start(Map<String, Object> properties) {
        return start(UrlRewriting.NONE, properties);
    }

    static RunningSystem start(UrlRewriting urls, Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put("sign-in.keys", Tokens.keys());
        return start(urls, service -> -1, service -> all);
    }

    /** As {@link #start()}, on ports that the aggregator knows, so that its pages link to the other services. */
    public static RunningSystem startWithKnownPorts() {
        Map<Service, Integer> ports = knownPorts();
        Map<String, Object> keys = Map.of("sign-in.keys", Tokens.keys());
        return start(UrlRewriting.NONE, ports::get, service -> keys);
    }

    private static Map<Service, Integer> knownPorts() {
        Map<Service, Integer> ports = new EnumMap<>(Service.class);
        Stream.of(Service.values()).forEach(service -> ports.put(service, FreePort.next()));
        return ports;
    }

    /** As {@link #startWithKnownPorts()}, with the demo's users, who sign in at the aggregator. */
    public static RunningSystem startSigningIn() {
        Map<Service, Integer> ports = knownPorts();
        Map<String, Object> keys = Map.of(
                "sign-in.keys",
                "http://127.0.0.1:" + ports.get(Service.STATUS_AGGREGATOR) + "/keys",
                "sign-in.demo-users",
                true);
        Map<String, Object> users = Map.of("sign-in.signing-key", "generated", "sign-in.demo-users", true);
        return start(UrlRewriting.NONE, ports::get, service -> service == Service.STATUS_AGGREGATOR ? users : keys);
    }

    private static RunningSystem start(
            UrlRewriting urls, Function<Service, Integer> ports, Function<Service, Map<String, Object>> properties) {
        RunningLane lane = Lane.chosen().start();
        HiringSystem system = HiringSystem.start(
                new Plan(lane.brokerUri(), service -> database(lane, service, urls), ports, properties));
        RunningSystem running = new RunningSystem(lane, system);
        Stream.of(Service.values()).forEach(running::awaitReady);
        return running;
    }

    /** Stops the services, and starts them again with the same databases and without a broker, so that each runs alone. */
    public RunningSystem restartWithoutBroker(Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put("sign-in.keys", Tokens.keys());
        system.close();
        return new RunningSystem(
                lane,
                HiringSystem.start(new Plan(
                        URI.create("amqp://127.0.0.1:1"),
                        service -> database(lane, service, UrlRewriting.NONE),
                        service -> -1,
                        service -> all)));
    }

    /** Lets a test connect the services to their databases through another driver. */
    interface UrlRewriting {

        UrlRewriting NONE = (service, url) -> url;

        String rewrite(Service service, String url);
    }

    /** A client of a service with a recruiter who has all roles. */
    public Rest rest(Service service) {
        return new Rest(system.uri(service));
    }

    /** The address of a service. */
    public URI uri(Service service) {
        return system.uri(service);
    }

    /** The address of the broker. */
    public URI broker() {
        return lane.brokerUri();
    }

    /** Connects to the database of a service. */
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
