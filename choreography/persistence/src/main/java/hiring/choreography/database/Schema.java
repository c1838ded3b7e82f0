package hiring.choreography.database;

import hiring.choreography.background.Backoff;
import hiring.choreography.background.OngoingTrouble;
import hiring.choreography.background.StopSignal;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Value;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tables of the service's own database, made by scripts and, where SQL does not suffice, by beans. An absent database
 * delays the service and does not end it.
 */
@Context
public final class Schema {

    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

    private final DataSource dataSource;
    private final String[] locations;
    private final JavaMigration[] others;
    private final String service;
    private final StopSignal stopSignal = new StopSignal();
    private final CountDownLatch current = new CountDownLatch(1);

    Schema(
            DataSource dataSource,
            DataSourceResolver resolver,
            @Property(name = "hiring.migrations") List<String> locations,
            List<JavaMigration> others,
            @Value("${micronaut.application.name}") String service) {
        this.dataSource = resolver.resolve(dataSource);
        this.locations = locations.toArray(String[]::new);
        this.others = others.toArray(JavaMigration[]::new);
        this.service = service;
    }

    @PostConstruct
    void start() {
        Thread thread = new Thread(this::migrate, "schema");
        thread.setDaemon(true);
        thread.start();
    }

    @PreDestroy
    void stop() {
        stopSignal.stop();
    }

    private void migrate() {
        Backoff backoff = new Backoff();
        OngoingTrouble trouble =
                OngoingTrouble.saidTo(LOG, service + " database not ready, trying again", service + " database ready");
        while (!isCurrent() && !stopSignal.isStopping()) {
            try {
                migrateOnce();
                current.countDown();
                trouble.isOver();
            } catch (RuntimeException e) {
                trouble.is(e);
                stopSignal.pause(backoff.next());
            }
        }
    }

    /** Whether the tables are up to date. */
    public boolean isCurrent() {
        return current.getCount() == 0;
    }

    /** Waits until the tables are up to date, at most for the time given, and returns whether they are. */
    public boolean awaitCurrent(Duration atMost) throws InterruptedException {
        return current.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * The words of generated columns that H2 does not know. PostgreSQL demands that they are stored; and in a database without a
     * locale it lowers only the letters of ASCII, unless Unicode's collation is named.
     */
    private Map<String, String> dialect() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2")
                    ? Map.of("stored", "", "unicode", "")
                    : Map.of("stored", "STORED", "unicode", " COLLATE \"und-x-icu\"");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void migrateOnce() {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations(locations)
                .javaMigrations(others)
                .placeholders(dialect())
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
