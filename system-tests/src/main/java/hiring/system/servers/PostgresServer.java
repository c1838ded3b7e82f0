package hiring.system.servers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A separate PostgreSQL server with its own port, data, sockets, password and log, independent of any other on this machine. It
 * listens on 127.0.0.1 only, and syncs each commit to the disk, as in production. Since PostgreSQL refuses to run as root, it
 * runs as the user {@code postgres} when we are root, and as ourselves otherwise.
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
     * @throws ServerNotInstalledException if PostgreSQL is not installed
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

    /** The JDBC URL of a database; it stays the same when the server is restarted. */
    public String jdbcUrl(String database) {
        return cluster.jdbcUrl(database);
    }

    /** The JDBC URL of a database for clients that connect through another port, such as a proxy. */
    public String jdbcUrl(String database, int atPort) {
        return cluster.jdbcUrl(database, atPort);
    }

    /** Where it listens. */
    public int port() {
        return cluster.port();
    }

    /**
     * The number of its main process.
     *
     * @throws IllegalStateException if it is stopped
     */
    public long pid() {
        return process.map(ServerProcess::pid).orElseThrow(() -> new IllegalStateException("The server is stopped"));
    }

    /** The owner of all databases. */
    public String username() {
        return PostgresCluster.USER;
    }

    /** The password of {@link #username()}. */
    public String password() {
        return cluster.password();
    }

    /** Creates a database unless it exists. */
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
     * Starts the server again with the same data and port; does nothing if it is running.
     *
     * @throws ServerStartException if it does not serve within a minute
     */
    public synchronized void start() {
        if (process.isEmpty()) {
            process = Optional.of(cluster.start());
        }
    }

    /** Kills the server (SIGKILL); committed data is kept. */
    public synchronized void kill() {
        process.ifPresent(ServerProcess::kill);
        process = Optional.empty();
    }

    /** Disconnects all clients and shuts the server down cleanly; its data is kept. */
    public synchronized void stop() {
        process.ifPresent(cluster::stop);
        process = Optional.empty();
    }

    /** Stops the server and deletes its data. Idempotent. */
    @Override
    public void close() {
        stop();
        cluster.scratch().close();
    }
}
