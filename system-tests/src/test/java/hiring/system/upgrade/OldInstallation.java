package hiring.system.upgrade;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.ConnectionFactory;
import hiring.system.servers.DataSourceSettings;
import hiring.system.servers.RunningLane;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;

/**
 * What a service of the version before left behind. The rows and the messages are literals in {@code upgrade/}, as that version
 * wrote them, so that no class of this version takes part in writing them.
 */
public final class OldInstallation {

    /** The last migration of the version before; a service that has no such migration is at the one before it. */
    private static final String VERSION = "2026.11.22.10?";

    private static final Pattern STATEMENT_END = Pattern.compile(";\\s*\\n");
    private static final String EXCHANGE = "hiring";
    private static final long CONFIRM_MILLIS = 10_000;
    private static final AMQP.BasicProperties PERSISTENT = new AMQP.BasicProperties.Builder()
            .contentType("application/cloudevents+json")
            .deliveryMode(2)
            .build();

    private final RunningLane lane;
    private final DataSourceSettings database;
    private final String service;

    /** The installation of one service on a lane whose database for it is still empty. */
    public OldInstallation(RunningLane lane, String service) {
        this.lane = lane;
        this.service = service;
        this.database = lane.database(service);
    }

    /** Creates the old tables, with the rows in {@code upgrade/<service>.sql}. */
    public void createTables(List<String> migrations) throws Exception {
        Flyway.configure()
                .dataSource(database.url(), database.username(), database.password())
                .locations(migrations.toArray(String[]::new))
                .outOfOrder(true)
                .target(VERSION)
                .load()
                .migrate();
        for (String statement :
                STATEMENT_END.splitAsStream(text(service + ".sql")).toList()) {
            execute(statement);
        }
    }

    /** Executes a statement as a replica of the version before would. */
    public int execute(String statement) throws SQLException {
        try (Connection connection = connect();
                var sql = connection.createStatement()) {
            return sql.executeUpdate(statement);
        }
    }

    /** Returns the first column of the first row. */
    public String query(String query) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Whether the database lets old replicas write through the views that have the old names. */
    public boolean hasUpdatableViews() {
        return database.url().startsWith("jdbc:postgresql:");
    }

    /** Declares a queue as the version before did. */
    public void createQueue(String queue, String routingKey) throws Exception {
        try (var connection = broker().newConnection();
                Channel channel = connection.createChannel()) {
            channel.exchangeDeclare(EXCHANGE, "topic", true);
            channel.queueDeclare(queue, true, false, false, Map.of());
            channel.queueBind(queue, EXCHANGE, routingKey);
        }
    }

    /** Publishes a message in {@code upgrade/}. */
    public void publish(String routingKey, String message) throws Exception {
        try (var connection = broker().newConnection();
                Channel channel = connection.createChannel()) {
            channel.confirmSelect();
            channel.basicPublish(EXCHANGE, routingKey, PERSISTENT, text(message).getBytes(StandardCharsets.UTF_8));
            channel.waitForConfirmsOrDie(CONFIRM_MILLIS);
        }
    }

    /** The number of messages that wait in a queue. */
    public long messagesIn(String queue) throws Exception {
        try (var connection = broker().newConnection();
                Channel channel = connection.createChannel()) {
            return channel.messageCount(queue);
        }
    }

    private ConnectionFactory broker() throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(lane.brokerUri());
        return factory;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.username(), database.password());
    }

    private static String text(String name) throws IOException {
        try (InputStream resource = OldInstallation.class.getResourceAsStream("/upgrade/" + name)) {
            if (resource == null) {
                throw new IOException("no resource upgrade/" + name);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
