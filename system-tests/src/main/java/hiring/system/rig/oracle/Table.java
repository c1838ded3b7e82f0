package hiring.system.rig.oracle;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads rows from the database of a service. */
record Table(EvidenceSources sources, String service) {

    private static final int FETCHED_AT_ONCE = 2_000;

    /** Maps a row. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> read(String query, Reading<T> reading) throws SQLException {
        try (var connection = sources.connect(service)) {
            return read(connection, query, reading);
        }
    }

    long count(String table) throws SQLException {
        return read("SELECT COUNT(*) FROM " + table, row -> row.getLong(1)).get(0);
    }

    /** Counts the events that are not published: those after the mark of their writer, and those in the outbox. */
    long countUnpublished() throws SQLException {
        return read(Unpublished.COUNT, row -> row.getLong(1)).get(0);
    }

    /** Returns a text column; empty if it is null. */
    static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    /** Without a transaction PostgreSQL's driver would fetch all of a large table at once. */
    private static <T> List<T> read(Connection connection, String query, Reading<T> reading) throws SQLException {
        connection.setAutoCommit(false);
        var all = new ArrayList<T>();
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (var rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    all.add(reading.read(rows));
                }
            }
        }
        connection.rollback();
        return all;
    }
}
