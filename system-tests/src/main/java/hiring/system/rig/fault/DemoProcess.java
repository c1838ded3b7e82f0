package hiring.system.rig.fault;

import hiring.allinone.DatabaseSettings;
import hiring.allinone.Service;
import hiring.system.rig.deployment.Health;
import hiring.system.rig.deployment.Installation;
import hiring.system.rig.load.Addresses;
import hiring.system.rig.oracle.EvidenceSources;
import hiring.system.servers.Deadline;
import hiring.system.servers.FreePort;
import hiring.system.servers.ScratchDirectory;
import hiring.system.servers.ServerLog;
import hiring.system.servers.ServerProcess;
import hiring.system.servers.Tokens;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The process of {@code ./demo --empty --data DIR}: broker, databases and all services. */
final class DemoProcess implements AutoCloseable, EvidenceSources {

    private static final Duration READY_WITHIN = Duration.ofMinutes(2);
    private static final List<String> OPTIONS = List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxDirectMemorySize=128m",
            "-XX:ReservedCodeCacheSize=96m",
            "-Dlogback.configurationFile=logback-demo.xml");

    private final Installation installation;
    private final ScratchDirectory scratch = ScratchDirectory.create("demo");
    private final Map<Service, Integer> ports = new EnumMap<>(Service.class);
    private Optional<ServerProcess> process = Optional.empty();

    DemoProcess(Installation installation) {
        this.installation = installation;
        Stream.of(Service.values()).forEach(service -> ports.put(service, FreePort.next()));
    }

    void start() {
        var arguments = List.of(
                "hiring.allinone.demo.Demo", "--empty", "--data", scratch.path().toString());
        var command = new ProcessBuilder(installation.command(OPTIONS, arguments));
        ports.forEach((service, port) -> command.environment().put(service.portVariable(), Integer.toString(port)));
        command.environment().put("SIGN_IN_KEYS", Tokens.keys());
        process = Optional.of(ServerProcess.start(command, log()));
    }

    void awaitReady() {
        var ready = Deadline.in(READY_WITHIN)
                .await(() -> Stream.of(Service.values())
                        .allMatch(service -> Health.ask(uri(service), "readiness") == Health.OK));
        if (!ready) {
            throw new IllegalStateException("The demo did not become ready. The end of its log:\n" + log().tail());
        }
    }

    void kill() {
        process.ifPresent(ServerProcess::kill);
        process = Optional.empty();
    }

    void stop() {
        process.ifPresent(ServerProcess::stop);
        process = Optional.empty();
    }

    Addresses addresses() {
        return owner -> List.of(uri(Service.valueOf(owner.name())));
    }

    private URI uri(Service service) {
        return URI.create("http://127.0.0.1:" + ports.get(service));
    }

    private ServerLog log() {
        return new ServerLog(scratch.path().resolve("demo.log"));
    }

    /** Connects to the database files; only possible after the process has stopped. */
    @Override
    public Connection connect(String service) throws SQLException {
        var owner = Stream.of(Service.values())
                .filter(each -> each.fullName().equals(service))
                .findFirst()
                .orElseThrow();
        var settings = DatabaseSettings.in(scratch.path().resolve("databases"), owner);
        return DriverManager.getConnection(settings.url(), settings.username(), settings.password());
    }

    @Override
    public Map<String, Long> queues() {
        return Map.of();
    }

    @Override
    public void close() {
        kill();
        scratch.close();
    }
}
