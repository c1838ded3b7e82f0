package hiring.system.join;

import hiring.system.servers.DataSourceSettings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The offer service's tables. */
record Ledger(Connection connection) implements AutoCloseable {

    private static final String OPENED = "FROM event_log WHERE type = 'offer.opened'";

    /** What the tables say of all applications together. */
    record Count(long offersOpened, long applicationsWithAnOffer, long announced, long pending, long inOutbox) {}

    static Ledger open(DataSourceSettings database) throws SQLException {
        return new Ledger(DriverManager.getConnection(database.url(), database.username(), database.password()));
    }

    Count count() throws SQLException {
        return new Count(
                number("SELECT count(*) " + OPENED),
                number("SELECT count(DISTINCT application_id) " + OPENED),
                number("SELECT count(*) FROM event_log"),
                number("SELECT count(*) FROM journey WHERE status = 'PENDING'"),
                number("SELECT count(*) FROM outbox"));
    }

    long deadLetters() throws SQLException {
        return number("SELECT count(*) FROM dead_letter");
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
