package hiring.benchmarks.hires;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import hiring.system.servers.PostgresServer;
import hiring.system.servers.RabbitServer;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** A PostgreSQL server of a peer's own, and the counters of a peer that runs in the driver's process. */
final class PeerServers implements AutoCloseable {

    private static final String DATABASE = "peer";

    /** As many as all seven services together have at most for the work of eight drivers. */
    private static final int CONNECTIONS = 20;

    private final PostgresServer postgres;
    private final HikariDataSource pool;
    private final Optional<RabbitServer> broker;

    private PeerServers(PostgresServer postgres, HikariDataSource pool, Optional<RabbitServer> broker) {
        this.postgres = postgres;
        this.pool = pool;
        this.broker = broker;
    }

    static PeerServers start() throws SQLException {
        return start(Optional.empty());
    }

    /** As {@link #start()}, with a RabbitMQ of its own. */
    static PeerServers startWithBroker() throws SQLException {
        RabbitServer broker = RabbitServer.launch();
        try {
            return start(Optional.of(broker));
        } catch (SQLException | RuntimeException cause) {
            broker.close();
            throw cause;
        }
    }

    private static PeerServers start(Optional<RabbitServer> broker) throws SQLException {
        PostgresServer postgres = PostgresServer.launch();
        try {
            DatabaseCounters.enable(postgres);
            postgres.createDatabase(DATABASE);
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(postgres.jdbcUrl(DATABASE));
            config.setUsername(postgres.username());
            config.setPassword(postgres.password());
            config.setMaximumPoolSize(CONNECTIONS);
            return new PeerServers(postgres, new HikariDataSource(config), broker);
        } catch (SQLException | RuntimeException cause) {
            postgres.close();
            throw cause;
        }
    }

    DataSource dataSource() {
        return pool;
    }

    /** @throws java.util.NoSuchElementException if the peer has no broker */
    URI brokerUri() {
        return broker.orElseThrow().uri();
    }

    Snapshot counters() {
        Map<String, Duration> times = new LinkedHashMap<>();
        times.put("PostgreSQL", ProcessorTime.ofFamily(postgres.pid()));
        broker.ifPresent(server -> times.put("RabbitMQ", ProcessorTime.ofFamily(server.pid())));
        times.put("engine with driver", ProcessorTime.of(ProcessHandle.current().pid()));
        BrokerCounters messages = broker.map(server -> server.control("eval", BrokerCounters.EXPRESSION))
                .map(BrokerCounters::parsed)
                .orElse(new BrokerCounters(0, 0));
        return new Snapshot(times, DatabaseCounters.read(postgres), messages, 0);
    }

    @Override
    public void close() {
        pool.close();
        postgres.kill();
        postgres.close();
        broker.ifPresent(RabbitServer::kill);
        broker.ifPresent(RabbitServer::close);
    }
}
