package hiring.system.fuzz;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads a service's database to find out what a request has written. */
final class DatabaseInspector implements AutoCloseable {

    private static final String TABLES = """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'flyway_schema_history' ORDER BY table_name""";

    private static final String OF_APPLICATIONS = """
            SELECT table_name FROM information_schema.columns
            WHERE table_schema = 'public' AND column_name = 'application_id' AND table_name NOT IN
            ('event_log', 'outbox', 'dead_letter', 'parked_event', 'medical_access', 'flyway_schema_history') ORDER BY table_name""";

    /** Counts the unpublished events; without a broker, none are removed. */
    private static final String UNPUBLISHED = """
            (SELECT COUNT(*) FROM event_log e JOIN log_writer w ON w.id = e.writer AND e.seq > w.published)""";

    private final Connection connection;
    private final String countQuery;
    private final List<String> rowQueries;

    /**
     * The state of the database at one time.
     *
     * @param rows the number of rows by table
     * @param unpublished the number of events in the log that come after the mark of their writer
     * @param revisions the sum of the revisions of all records, which equals the number of events
     */
    record Snapshot(Map<String, Long> rows, long unpublished, long revisions) {

        long events() {
            return rows.getOrDefault("event_log", 0L);
        }
    }

    DatabaseInspector(Connection connection) throws SQLException {
        this.connection = connection;
        List<String> tables = names(TABLES);
        String record =
                tables.contains("stage_record") ? "stage_record" : tables.contains("application") ? "application" : "";
        String revisions = record.isEmpty() ? "0" : "(SELECT COALESCE(SUM(revision), 0) FROM " + record + ")";
        this.countQuery = tables.stream()
                .map(table -> "(SELECT COUNT(*) FROM " + table + ") AS " + table)
                .collect(Collectors.joining(
                        ", ", "SELECT ", ", " + UNPUBLISHED + " AS unpublished, " + revisions + " AS revisions"));
        List<String> ofApplications = new ArrayList<>();
        for (String table : names(OF_APPLICATIONS)) {
            ofApplications.add("SELECT * FROM " + table + " WHERE application_id = ?");
        }
        if (record.equals("application")) {
            ofApplications.add("SELECT * FROM application WHERE id = ?");
        }
        this.rowQueries = List.copyOf(ofApplications);
    }

    Snapshot snapshot() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(countQuery)) {
            row.next();
            Map<String, Long> rows = new TreeMap<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                rows.put(row.getMetaData().getColumnLabel(i), row.getLong(i));
            }
            long unpublished = row.getLong("unpublished");
            long revisions = row.getLong("revisions");
            rows.keySet().removeAll(List.of("unpublished", "revisions"));
            return new Snapshot(rows, unpublished, revisions);
        }
    }

    /** Returns all rows of an application. */
    List<String> of(long application) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String query : rowQueries) {
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                statement.setLong(1, application);
                found.addAll(rows(statement));
            }
        }
        return found;
    }

    /** Returns the number of events of an application in the log. */
    long events(long application) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT COUNT(*) FROM event_log WHERE application_id = ?")) {
            statement.setLong(1, application);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static List<String> rows(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                StringBuilder text = new StringBuilder();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    text.append(row.getMetaData().getColumnLabel(i))
                            .append('=')
                            .append(text(row, i).orElse("null"))
                            .append(' ');
                }
                rows.add(text.toString());
            }
            return rows;
        }
    }

    /** Reads binary columns as hexadecimal, because their text may be an array name that changes every time. */
    private static Optional<String> text(ResultSet row, int column) throws SQLException {
        int type = row.getMetaData().getColumnType(column);
        return type == Types.BINARY || type == Types.VARBINARY
                ? Optional.ofNullable(row.getBytes(column)).map(HexFormat.of()::formatHex)
                : Optional.ofNullable(row.getString(column));
    }

    private List<String> names(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> names = new ArrayList<>();
            while (row.next()) {
                names.add(row.getString(1));
            }
            return names;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
