package hiring.system.cost;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A JDBC driver for {@code jdbc:counted:<service>:<url>} that delegates to the driver of the URL, and counts. */
public final class CountingDriver implements Driver {

    private static final String PREFIX = "jdbc:counted:";

    static {
        try {
            DriverManager.registerDriver(new CountingDriver());
        } catch (SQLException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Returns the URL with which the statements of a service are counted. */
    public static String counted(String whose, String url) {
        return PREFIX + whose + ":" + url;
    }

    /** Returns the properties of a service whose statements are counted, without a broker, so that no relay adds statements. */
    public static Map<String, Object> withoutBroker(String whose, Map<String, Object> properties) {
        Map<String, Object> counted = new HashMap<>(properties);
        counted.computeIfPresent("jdbc.url", (name, url) -> counted(whose, url.toString()));
        counted.put("datasources.default.driver-class-name", CountingDriver.class.getName());
        counted.put("rabbitmq.uri", "amqp://127.0.0.1:1");
        return counted;
    }

    @Override
    public @Nullable Connection connect(String url, Properties properties) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        String rest = url.substring(PREFIX.length());
        String whose = rest.substring(0, rest.indexOf(':'));
        Connection real = DriverManager.getConnection(rest.substring(whose.length() + 1), properties);
        return CountedConnection.around(real, StatementCounter.of(whose));
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(CountingDriver.class.getName());
    }
}
