package hiring.system.servers;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Databases in the memory of this process, separate from those of any other instance. */
final class H2Databases implements Databases {

    private static final String URL = "jdbc:h2:mem:%s-%s;DB_CLOSE_DELAY=-1;MODE=PostgreSQL"
            + ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000";

    private final UUID id = UUID.randomUUID();
    private final Map<String, DataSourceSettings> databases = new ConcurrentHashMap<>();

    @Override
    public DataSourceSettings of(String service) {
        return databases.computeIfAbsent(service, name -> new DataSourceSettings(URL.formatted(name, id), "sa", ""));
    }

    @Override
    public void close() {
        databases.values().forEach(H2Databases::shutDown);
        databases.clear();
    }

    /** Shuts a database down, whose tables would otherwise stay in memory until this process ends. */
    private static void shutDown(DataSourceSettings database) {
        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException cause) {
            throw new IllegalStateException("Cannot shut down " + database.url(), cause);
        }
    }
}
