package hiring.benchmarks.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A table with rows of applications, with any columns and indexes. */
record Table(String name) {

    /** Returns all rows as templates, by application. */
    Map<Long, List<RowTemplate>> templates(Connection connection) throws SQLException {
        Map<Long, List<RowTemplate>> templates = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT " + columns(connection) + " FROM " + name + " ORDER BY application_id")) {
            while (rows.next()) {
                templates
                        .computeIfAbsent(rows.getLong("application_id"), id -> new ArrayList<>())
                        .add(RowTemplate.of(text(rows)));
            }
        }
        return Collections.unmodifiableMap(templates);
    }

    /** Generated columns cannot be written, and {@code COPY} leaves them out. */
    private String columns(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT string_agg(column_name, ', ' ORDER BY ordinal_position) FROM information_schema.columns
                        WHERE table_schema = current_schema AND table_name = '%s' AND is_generated = 'NEVER'""".formatted(name))) {
            row.next();
            return row.getString(1);
        }
    }

    private static String text(ResultSet rows) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            Object value = rows.getObject(column);
            values.add(
                    value == null
                            ? "\\N"
                            : value instanceof Timestamp time
                                    ? time.toInstant().toString()
                                    : escaped(value.toString()));
        }
        return String.join("\t", values) + "\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    /** Drops all indexes and keys, and returns the statements that recreate them. */
    List<String> dropIndexes(Connection connection) throws SQLException {
        List<String> again = new ArrayList<>();
        List<String> drops = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT c.relname AS index, k.conname AS key, pg_get_indexdef(i.indexrelid) AS definition,
                          pg_get_constraintdef(k.oid) AS key_definition
                        FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
                          LEFT JOIN pg_constraint k ON k.conindid = i.indexrelid AND k.conrelid = i.indrelid
                        WHERE i.indrelid = '%s'::regclass ORDER BY i.indisprimary DESC""".formatted(name))) {
            while (rows.next()) {
                String key = rows.getString("key");
                drops.add(key == null ? "DROP INDEX " + rows.getString("index") : alter("DROP CONSTRAINT " + key));
                again.add(
                        key == null
                                ? rows.getString("definition")
                                : alter("ADD CONSTRAINT " + key + " " + rows.getString("key_definition")));
            }
        }
        for (String drop : drops) {
            execute(connection, drop);
        }
        return again;
    }

    private String alter(String how) {
        return "ALTER TABLE " + name + " " + how;
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
