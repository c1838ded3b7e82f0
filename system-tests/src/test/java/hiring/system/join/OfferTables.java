package hiring.system.join;

import hiring.system.rig.oracle.Unpublished;
import hiring.system.servers.DataSourceSettings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The offer service's tables. */
record OfferTables(Connection connection) implements AutoCloseable {

    private static final String OPENED = "FROM event_log WHERE type = 'offer.opened'";

    /** The totals over all applications. */
    record Count(long offersOpened, long applicationsWithAnOffer, long published, long pending, long inOutbox) {}

    static OfferTables open(DataSourceSettings database) throws SQLException {
        return new OfferTables(DriverManager.getConnection(database.url(), database.username(), database.password()));
    }

    Count count() throws SQLException {
        return new Count(
                number("SELECT count(*) " + OPENED),
                number("SELECT count(DISTINCT application_id) " + OPENED),
                number("SELECT count(*) FROM event_log"),
                number("SELECT count(*) FROM stage_record WHERE status = 'PENDING'"),
                number(Unpublished.COUNT));
    }

    long records() throws SQLException {
        return number("SELECT count(*) FROM stage_record");
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
