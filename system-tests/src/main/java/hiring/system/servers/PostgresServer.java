package hiring.system.servers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A PostgreSQL server of our own, beside any other on this machine: its port, data, sockets,
 * password and log are nobody else's, and it listens on 127.0.0.1 only. What it confirms it has
 * forced to the disk, as in production. Since PostgreSQL refuses to run as root, it runs as the user
 * {@code postgres} when we are root, and as ourselves otherwise.
 */
public final class PostgresServer implements AutoCloseable {

    private final PostgresCluster cluster;
    private Optional<ServerProcess> process = Optional.empty();

    private PostgresServer(PostgresCluster cluster) {
        this.cluster = cluster;
    }

    /**
     * Starts a new, empty server and waits until it serves.
     *
     * @throws ServerNotInstalledException if this machine has no PostgreSQL
     * @throws ServerStartException if it does not serve within a minute
     */
    public static PostgresServer launch() {
        var server = new PostgresServer(PostgresCluster.create());
        try {
            server.cluster.initialize();
            server.start();
            return server;
        } catch (RuntimeException cause) {
            server.close();
            throw cause;
        }
    }

    /** Where clients find a database; it stays the same when the server is started again. */
    public String jdbcUrl(String database) {
        return cluster.jdbcUrl(database);
    }

    /** Where clients find a database that come by way of another port than the server's own. */
    public String jdbcUrl(String database, int atPort) {
        return cluster.jdbcUrl(database, atPort);
    }

    /** Where it listens. */
    public int port() {
        return cluster.port();
    }

    /** The owner of all databases. */
    public String username() {
        return PostgresCluster.USER;
    }

    /** The password of {@link #username()}. */
    public String password() {
        return cluster.password();
    }

    /** Creates a database unless there is one of that name. */
    public synchronized void createDatabase(String database) {
        try (var connection = cluster.connect()) {
            if (!exists(connection, database)) {
                create(connection, database);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("Cannot create the database " + database, cause);
        }
    }

    private static boolean exists(Connection connection, String database) throws SQLException {
        try (var query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            query.setString(1, database);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void create(Connection connection, String database) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + statement.enquoteIdentifier(database, true));
        }
    }

    /**
     * Starts the server again with the data and the port it had; does nothing if it runs.
     *
     * @throws ServerStartException if it does not serve within a minute
     */
    public synchronized void start() {
        if (process.isEmpty()) {
            process = Optional.of(cluster.start());
        }
    }

    /** Ends the server as a power cut would (SIGKILL); what it has committed stays. */
    public synchronized void kill() {
        process.ifPresent(ServerProcess::kill);
        process = Optional.empty();
    }

    /** Disconnects everybody and shuts the server down in good order; its data stays. */
    public synchronized void stop() {
        process.ifPresent(cluster::stop);
        process = Optional.empty();
    }

    /** Stops the server and removes all it kept. Closing twice does nothing more. */
    @Override
    public void close() {
        stop();
        cluster.scratch().close();
    }
}
