package hiring.phonescreen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import hiring.choreography.database.Schema;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.OtherServices;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** What a service logs whose database comes later than the service does. */
@Timeout(120)
class LateDatabaseTest {

    private static final String DATABASE =
            "jdbc:h2:mem:comes-late;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private final Warnings warnings = new Warnings();

    @BeforeEach
    void listen() {
        warnings.start();
        rootLogger().addAppender(warnings);
    }

    @AfterEach
    void stopListening() {
        rootLogger().detachAppender(warnings);
    }

    @Test
    void the_trouble_is_logged_once_and_no_table_is_read_before_it_exists() throws Exception {
        Map<String, Object> impatient = Map.of(
                "datasources.default.url",
                DATABASE + ";IFEXISTS=TRUE",
                "datasources.default.connection-timeout",
                250,
                "hiring.service-level",
                "1ms",
                "hiring.overdue.look-every",
                "10ms");
        try (LoneService service = LoneService.startUnready("phone-screen-service", impatient)) {
            await().until(() -> !warnings.lines.isEmpty());
            try (Connection database = created()) {
                assertThat(service.bean(Schema.class).awaitCurrent(Duration.ofSeconds(60)))
                        .isTrue();
                service.receive(OtherServices.of(1).submitted());
                await().until(() -> isOverdue(database));
            }
        }

        assertThat(warnings.lines)
                .singleElement()
                .asString()
                .startsWith("phone-screen-service database not ready, trying again");
    }

    private static Connection created() throws SQLException {
        return DriverManager.getConnection(DATABASE, "sa", "");
    }

    private static boolean isOverdue(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery("SELECT 1 FROM event_log WHERE type = 'phone-screen.overdue'")) {
            return found.next();
        }
    }

    private static Logger rootLogger() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    /** The warnings of the service's own code, without those about the broker, which is not there either. */
    private static final class Warnings extends AppenderBase<ILoggingEvent> {

        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            boolean isOurs = event.getLoggerName().startsWith("hiring.")
                    && !event.getLoggerName().startsWith("hiring.choreography.broker");
            if (isOurs && event.getLevel().isGreaterOrEqual(Level.WARN)) {
                lines.add(event.getFormattedMessage());
            }
        }
    }
}
