package hiring.benchmarks.hires;

import hiring.system.servers.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What PostgreSQL has done since it started, in all its databases together.
 *
 * @param statements executed, without BEGIN and COMMIT ({@code pg_stat_statements})
 * @param transactions committed, also those that only read
 * @param writing transactions that got a number, which is those that wrote
 * @param logBytes bytes of write-ahead log
 */
record DatabaseCounters(long statements, long transactions, long writing, long logBytes) {

    private static final String LOAD = "ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'";
    private static final String WITHOUT_COMMITS = "ALTER SYSTEM SET pg_stat_statements.track_utility = off";
    private static final String RELOAD = "SELECT pg_reload_conf()";
    private static final String ANY_DATABASE = "postgres";
    private static final String READ = """
            SELECT (SELECT COALESCE(SUM(calls), 0) FROM pg_stat_statements),
              (SELECT SUM(xact_commit) FROM pg_stat_database),
              CAST(CAST(pg_snapshot_xmax(pg_current_snapshot()) AS TEXT) AS BIGINT),
              CAST(pg_current_wal_insert_lsn() - '0/0' AS BIGINT)""";

    /** Makes a server count statements, which restarts it. */
    static void enable(PostgresServer server) throws SQLException {
        execute(server, LOAD);
        server.stop();
        server.start();
        execute(server, WITHOUT_COMMITS, RELOAD);
    }

    private static void execute(PostgresServer server, String... commands) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    /** Reads the counters of a server that was {@linkplain #enable enabled} to count. */
    static DatabaseCounters read(PostgresServer server) {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
            statement.execute("SELECT pg_stat_force_next_flush()");
            try (ResultSet row = statement.executeQuery(READ)) {
                row.next();
                return new DatabaseCounters(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("The counters of PostgreSQL cannot be read", cause);
        }
    }

    private static Connection connect(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(ANY_DATABASE), server.username(), server.password());
    }

    DatabaseCounters since(DatabaseCounters before) {
        return new DatabaseCounters(
                statements - before.statements,
                transactions - before.transactions,
                writing - before.writing,
                logBytes - before.logBytes);
    }
}
