package hiring.benchmarks.hires;

import hiring.allinone.Service;
import hiring.benchmarks.testbed.ServiceProcess;
import hiring.system.rig.deployment.Installation;
import hiring.system.servers.Deadline;
import hiring.system.servers.PostgresServer;
import hiring.system.servers.RabbitServer;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/** The seven services, PostgreSQL and RabbitMQ, each as a process on 127.0.0.1, in their default configuration with quorum queues. */
final class HiringSystem implements HiringEngine {

    /** Half of a container's 384 MiB, as docker/Dockerfile has it. */
    private static final String HEAP = "-Xmx192m";

    private static final Duration SHOWN_WITHIN = Duration.ofMinutes(2);
    private static final Duration LOOK_FOR_ROW_EVERY = Duration.ofMillis(2);

    private final ServiceProcess.Servers servers;
    private final HiringClient client;
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);

    private HiringSystem(ServiceProcess.Servers servers) {
        this.servers = servers;
        this.client = new HiringClient(this::uri);
    }

    /** Starts the servers, with counters of statements, and no service. */
    static HiringSystem prepare() throws SQLException {
        RabbitServer broker = RabbitServer.launch();
        try {
            PostgresServer postgres = PostgresServer.launch();
            DatabaseCounters.enable(postgres);
            for (Service service : Service.values()) {
                postgres.createDatabase(service.fullName());
            }
            return new HiringSystem(new ServiceProcess.Servers(postgres, broker));
        } catch (SQLException | RuntimeException cause) {
            broker.close();
            throw cause;
        }
    }

    /**
     * Starts all services, and waits until they are ready.
     *
     * @param profiled whether each writes a recording of JDK Flight Recorder beside its log
     */
    void start(Installation installation, boolean profiled, Path logs) {
        for (Service service : Service.values()) {
            List<String> options = new ArrayList<>(List.of(HEAP));
            if (profiled) {
                options.add("-XX:StartFlightRecording=settings=profile,dumponexit=true,filename="
                        + logs.resolve(service.fullName() + ".jfr"));
            }
            services.put(
                    service,
                    ServiceProcess.start(
                            service,
                            installation,
                            servers,
                            options,
                            Map.of("HIRING_BROKER_QUORUM_QUEUES", "true"),
                            logs.resolve(service.fullName() + ".log")));
        }
        services.values().forEach(ServiceProcess::awaitReady);
    }

    @Override
    public String name() {
        return "the choreography";
    }

    @Override
    public long hire(String candidate, LongConsumer reactions) {
        return new Hire(client, candidate, reactions).make();
    }

    @Override
    public void awaitShown(long application) {
        awaitTrue(
                "SELECT EXISTS (SELECT 1 FROM application_status WHERE application_id = ? AND overall = 'HIRED')",
                application);
    }

    @Override
    public void awaitAllShown(int applications) {
        awaitTrue("SELECT (SELECT COUNT(*) FROM application_status WHERE overall = 'HIRED') = ?", applications);
    }

    private void awaitTrue(String question, long parameter) {
        try (Connection connection = connectToStatuses();
                PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setLong(1, parameter);
            Deadline end = Deadline.in(SHOWN_WITHIN);
            while (!isTrue(statement)) {
                if (end.isOver()) {
                    throw new IllegalStateException("The status table does not show all hires");
                }
                Deadline.pause(LOOK_FOR_ROW_EVERY);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static boolean isTrue(PreparedStatement question) throws SQLException {
        try (ResultSet rows = question.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private Connection connectToStatuses() throws SQLException {
        PostgresServer postgres = servers.postgres();
        return DriverManager.getConnection(
                servers.url(Service.STATUS_AGGREGATOR), postgres.username(), postgres.password());
    }

    private URI uri(Service service) {
        ServiceProcess process = services.get(service);
        if (process == null) {
            throw new IllegalStateException(service.fullName() + " is not running");
        }
        return process.uri();
    }

    @Override
    public Snapshot counters() {
        BrokerCounters broker = BrokerCounters.parsed(servers.broker().control("eval", BrokerCounters.EXPRESSION));
        return new Snapshot(processorTimes(), DatabaseCounters.read(servers.postgres()), broker, client.looks());
    }

    /** The processor time of each process with its children, by name; that of this process is the driver's. */
    private Map<String, Duration> processorTimes() {
        Map<String, Duration> times = new LinkedHashMap<>();
        times.put("PostgreSQL", ProcessorTime.ofFamily(servers.postgres().pid()));
        times.put("RabbitMQ", ProcessorTime.ofFamily(servers.broker().pid()));
        services.forEach((service, running) -> times.put(
                service.fullName(), ProcessorTime.ofFamily(running.process().pid())));
        times.put("driver", ProcessorTime.of(ProcessHandle.current().pid()));
        return times;
    }

    /** Stops the services cleanly, which writes their recordings, and kills the servers. */
    @Override
    public void close() {
        services.values().forEach(service -> service.process().stop());
        RabbitServer broker = servers.broker();
        broker.kill();
        servers.postgres().kill();
        try (broker) {
            servers.postgres().close();
        }
    }
}
