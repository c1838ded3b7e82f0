package hiring.system.rig.deployment;

import hiring.allinone.Service;
import hiring.system.rig.proxy.Proxy;
import hiring.system.servers.DataSourceSettings;
import hiring.system.servers.PostgresServer;
import hiring.system.servers.RabbitServer;
import hiring.system.servers.Tokens;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A broker, a PostgreSQL server and all services, running until {@link #close()}. */
public final class Deployment implements AutoCloseable {

    /** The time after which services give up a database that does not answer, as in docs/configuration.md. */
    public static final Duration DATABASE_TIMEOUT = Duration.ofSeconds(40);

    private static final String POOL_SIZE = "5";

    private final RabbitServer broker;
    private final PostgresServer postgres;
    private final List<Replica> replicas = new ArrayList<>();

    private Deployment(RabbitServer broker, PostgresServer postgres) {
        this.broker = broker;
        this.postgres = postgres;
    }

    /**
     * Starts the servers and configures the services, without starting them.
     *
     * @param replicas the number of replicas of each service
     * @param databaseTimeout the time after which services give up a database that does not answer
     * @param settings additional settings of all services, by the names of environment variables
     * @param logs where the replicas write their logs
     */
    public static Deployment prepare(
            Installation installation,
            int replicas,
            Duration databaseTimeout,
            Map<String, String> settings,
            Path logs) {
        var broker = RabbitServer.launch();
        try {
            var deployment = new Deployment(broker, PostgresServer.launch());
            for (Service service : Service.values()) {
                deployment.postgres.createDatabase(service.fullName());
                for (int number = 1; number <= replicas; number++) {
                    deployment.replicas.add(
                            deployment.replica(service, number, installation, databaseTimeout, settings, logs));
                }
            }
            return deployment;
        } catch (RuntimeException cause) {
            broker.close();
            throw cause;
        }
    }

    private Replica replica(
            Service service,
            int number,
            Installation installation,
            Duration databaseTimeout,
            Map<String, String> settings,
            Path logs) {
        var toBroker = Proxy.to(broker.uri().getPort());
        var toDatabase = Proxy.toPostgres(postgres.port());
        Map<String, String> all = new HashMap<>(settings);
        all.put("RABBITMQ_URI", brokerUri(broker.username(), broker.password(), "127.0.0.1", toBroker.port()));
        all.put("JDBC_URL", postgres.jdbcUrl(service.fullName(), toDatabase.port()) + urlOptions(databaseTimeout));
        all.put("JDBC_USERNAME", postgres.username());
        all.put("JDBC_PASSWORD", postgres.password());
        all.put("JDBC_POOL_SIZE", POOL_SIZE);
        all.put("SIGN_IN_KEYS", Tokens.keys());
        return new Replica(service, number, installation, logs, all, toBroker, toDatabase);
    }

    private static String urlOptions(Duration databaseTimeout) {
        return "&logServerErrorDetail=false&socketTimeout=%d&options=-c%%20idle_in_transaction_session_timeout=%ds"
                .formatted(
                        databaseTimeout.toSeconds(),
                        databaseTimeout.plusSeconds(5).toSeconds());
    }

    /** The address of a broker as services are configured with it. */
    public static String brokerUri(String user, String password, String host, int port) {
        return "amqp://%s:%s@%s:%d".formatted(user, password, host, port);
    }

    /** Starts all replicas, and waits until all are ready. */
    public void start() {
        replicas.forEach(Replica::start);
        awaitReady();
    }

    /** Waits until all replicas are ready. */
    public void awaitReady() {
        replicas.forEach(Replica::awaitReady);
    }

    /** The broker. */
    public RabbitServer broker() {
        return broker;
    }

    /** The server with all databases. */
    public PostgresServer postgres() {
        return postgres;
    }

    /** All replicas, in the order of their services. */
    public List<Replica> replicas() {
        return List.copyOf(replicas);
    }

    /** The replicas of one service. */
    public List<Replica> replicasOf(Service service) {
        return replicas.stream().filter(replica -> replica.service() == service).toList();
    }

    /** The database of a service, without the proxies. */
    public DataSourceSettings database(Service service) {
        return new DataSourceSettings(postgres.jdbcUrl(service.fullName()), postgres.username(), postgres.password());
    }

    /** Connects to the database of a service, without the proxies. */
    public Connection connect(Service service) throws SQLException {
        var settings = database(service);
        return DriverManager.getConnection(settings.url(), settings.username(), settings.password());
    }

    /** Kills everything and removes all data but the logs. */
    @Override
    public void close() {
        replicas.forEach(Replica::kill);
        replicas.forEach(replica -> {
            replica.brokerProxy().close();
            replica.databaseProxy().close();
        });
        broker.kill();
        postgres.kill();
        try (broker) {
            postgres.close();
        }
    }
}
