package hiring.system.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A table of notes, to check that a database works and is separate from others. */
record TestTable(Connection connection) implements AutoCloseable {

    static TestTable open(DataSourceSettings database) throws SQLException {
        var connection = DriverManager.getConnection(database.url(), database.username(), database.password());
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS note (text TEXT NOT NULL)");
        }
        return new TestTable(connection);
    }

    void write(String note) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO note (text) VALUES (?)")) {
            insert.setString(1, note);
            insert.executeUpdate();
        }
    }

    List<String> read() throws SQLException {
        try (var query = connection.prepareStatement("SELECT text FROM note ORDER BY text");
                var rows = query.executeQuery()) {
            var notes = new ArrayList<String>();
            while (rows.next()) {
                notes.add(rows.getString("text"));
            }
            return notes;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
