package hiring.benchmarks.hires;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import hiring.system.servers.PostgresServer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;

/** A PostgreSQL server of a peer's own, and the counters of a peer that runs in the driver's process. */
final class PeerServers implements AutoCloseable {

    private static final String DATABASE = "peer";

    /** As many as all seven services together have at most for the work of eight drivers. */
    private static final int CONNECTIONS = 20;

    private final PostgresServer postgres;
    private final HikariDataSource pool;

    private PeerServers(PostgresServer postgres, HikariDataSource pool) {
        this.postgres = postgres;
        this.pool = pool;
    }

    static PeerServers start() throws SQLException {
        PostgresServer postgres = PostgresServer.launch();
        try {
            DatabaseCounters.enable(postgres);
            postgres.createDatabase(DATABASE);
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(postgres.jdbcUrl(DATABASE));
            config.setUsername(postgres.username());
            config.setPassword(postgres.password());
            config.setMaximumPoolSize(CONNECTIONS);
            return new PeerServers(postgres, new HikariDataSource(config));
        } catch (SQLException | RuntimeException cause) {
            postgres.close();
            throw cause;
        }
    }

    DataSource dataSource() {
        return pool;
    }

    Snapshot counters() {
        Map<String, Duration> times = Map.of(
                "PostgreSQL",
                ProcessorTime.ofFamily(postgres.pid()),
                "engine with driver",
                ProcessorTime.of(ProcessHandle.current().pid()));
        return new Snapshot(times, DatabaseCounters.read(postgres), new BrokerCounters(0, 0), 0);
    }

    @Override
    public void close() {
        pool.close();
        postgres.kill();
        postgres.close();
    }
}
