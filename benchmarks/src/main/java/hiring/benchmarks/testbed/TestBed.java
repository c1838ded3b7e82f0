package hiring.benchmarks.testbed;

import hiring.allinone.Service;
import hiring.system.rig.deployment.Installation;
import hiring.system.servers.PostgresServer;
import hiring.system.servers.RabbitServer;
import hiring.system.servers.ServerProcess;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A PostgreSQL server, a RabbitMQ node and one status aggregator, each as a separate process on 127.0.0.1. */
public final class TestBed implements AutoCloseable {

    /** That of a container of 1 GiB. */
    private static final List<String> HEAP = List.of("-Xmx512m");

    private final Installation installation;
    private final Path log;
    private final RabbitServer broker;
    private final PostgresServer postgres;
    private final ServiceProcess.Servers servers;
    private Optional<ServiceProcess> aggregator = Optional.empty();

    private TestBed(Installation installation, Path log, RabbitServer broker, PostgresServer postgres) {
        this.installation = installation;
        this.log = log;
        this.broker = broker;
        this.postgres = postgres;
        this.servers = new ServiceProcess.Servers(postgres, broker);
    }

    /**
     * Starts both servers, but not the aggregator.
     *
     * @param services the directory that the build fills with the services
     * @param log where the aggregator writes its log
     */
    public static TestBed prepare(Path services, Path log) {
        RabbitServer broker = RabbitServer.launch();
        try {
            PostgresServer postgres = PostgresServer.launch();
            postgres.createDatabase(Service.STATUS_AGGREGATOR.fullName());
            return new TestBed(Installation.in(services), log, broker, postgres);
        } catch (RuntimeException cause) {
            broker.close();
            throw cause;
        }
    }

    /** Starts the aggregator, and waits until it is ready. */
    public void startAggregator() {
        ServiceProcess started =
                ServiceProcess.start(Service.STATUS_AGGREGATOR, installation, servers, HEAP, Map.of(), log);
        aggregator = Optional.of(started);
        started.awaitReady();
    }

    /** Stops the aggregator cleanly; does nothing if it is not running. */
    public void stopAggregator() {
        aggregator.map(ServiceProcess::process).ifPresent(ServerProcess::stop);
        aggregator = Optional.empty();
    }

    /** Freezes the aggregator (SIGSTOP); its connections stay open. */
    public void freezeAggregator() {
        aggregator.map(ServiceProcess::process).ifPresent(ServerProcess::freeze);
    }

    /** Resumes the aggregator. */
    public void thawAggregator() {
        aggregator.map(ServiceProcess::process).ifPresent(ServerProcess::thaw);
    }

    /** The address of the aggregator. */
    public URI uri() {
        return aggregator
                .map(ServiceProcess::uri)
                .orElseThrow(() -> new IllegalStateException("no aggregator is running"));
    }

    /** How to connect to the aggregator's database. */
    public String access() {
        return "%s, user %s, password %s".formatted(url(), postgres.username(), postgres.password());
    }

    /** The address of the broker, with user and password. */
    public URI broker() {
        return broker.uri();
    }

    /** Connects to the aggregator's database as a superuser. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), postgres.username(), postgres.password());
    }

    /** The time of the database, in whole seconds. */
    public Instant now() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT CAST(EXTRACT(EPOCH FROM now()) AS BIGINT)")) {
            rows.next();
            return Instant.ofEpochSecond(rows.getLong(1));
        }
    }

    /** Restarts PostgreSQL to apply its configuration. */
    public void restartPostgres() {
        postgres.stop();
        postgres.start();
    }

    private String url() {
        return postgres.jdbcUrl(Service.STATUS_AGGREGATOR.fullName());
    }

    /** Kills everything, and deletes all data but the log. */
    @Override
    public synchronized void close() {
        aggregator.map(ServiceProcess::process).ifPresent(ServerProcess::kill);
        aggregator = Optional.empty();
        broker.kill();
        postgres.kill();
        try (broker) {
            postgres.close();
        }
    }
}
