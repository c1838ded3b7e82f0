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

/** What a service's database holds, seen from outside. */
final class Books implements AutoCloseable {

    private static final String TABLES = """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'flyway_schema_history' ORDER BY table_name""";

    private static final String OF_APPLICATIONS = """
            SELECT table_name FROM information_schema.columns
            WHERE table_schema = 'public' AND column_name = 'application_id' AND table_name NOT IN
            ('event_log', 'outbox', 'dead_letter', 'parked_event', 'medical_access', 'flyway_schema_history') ORDER BY table_name""";

    /** Those of its events that are not announced yet; nobody takes any away while there is no broker. */
    private static final String TO_BE_TOLD = """
            (SELECT COUNT(*) FROM outbox o JOIN event_log e
             ON e.application_id = o.application_id AND e.revision = o.revision WHERE o.addressee IS NULL)""";

    private final Connection connection;
    private final String counting;
    private final List<String> keepingRows;

    /**
     * The books at a moment.
     *
     * @param rows how many, by table
     * @param toBeTold how many events are in the log and in the outbox
     * @param revisions of all records, added up; as many as there are events
     */
    record Page(Map<String, Long> rows, long toBeTold, long revisions) {

        long events() {
            return rows.getOrDefault("event_log", 0L);
        }
    }

    Books(Connection connection) throws SQLException {
        this.connection = connection;
        List<String> tables = names(TABLES);
        String record = tables.contains("journey") ? "journey" : tables.contains("application") ? "application" : "";
        String revisions = record.isEmpty() ? "0" : "(SELECT COALESCE(SUM(revision), 0) FROM " + record + ")";
        this.counting = tables.stream()
                .map(table -> "(SELECT COUNT(*) FROM " + table + ") AS " + table)
                .collect(Collectors.joining(
                        ", ", "SELECT ", ", " + TO_BE_TOLD + " AS to_be_told, " + revisions + " AS revisions"));
        List<String> ofApplications = new ArrayList<>();
        for (String table : names(OF_APPLICATIONS)) {
            ofApplications.add("SELECT * FROM " + table + " WHERE application_id = ?");
        }
        if (record.equals("application")) {
            ofApplications.add("SELECT * FROM application WHERE id = ?");
        }
        this.keepingRows = List.copyOf(ofApplications);
    }

    Page page() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(counting)) {
            row.next();
            Map<String, Long> rows = new TreeMap<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                rows.put(row.getMetaData().getColumnLabel(i), row.getLong(i));
            }
            long toBeTold = row.getLong("to_be_told");
            long revisions = row.getLong("revisions");
            rows.keySet().removeAll(List.of("to_be_told", "revisions"));
            return new Page(rows, toBeTold, revisions);
        }
    }

    /** All that is kept of an application, row by row. */
    List<String> of(long application) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String query : keepingRows) {
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                statement.setLong(1, application);
                found.addAll(rows(statement));
            }
        }
        return found;
    }

    /** How many events the log has of an application. */
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

    /** PostgreSQL's driver may read bytes as the name of an array, which is another every time. */
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
