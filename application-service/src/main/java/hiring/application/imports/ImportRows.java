package hiring.application.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import hiring.application.csv.Cells;
import hiring.application.csv.Column;
import hiring.choreography.database.JsonColumn;
import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of the rows of lists that are under way. */
@Singleton
final class ImportRows {

    private static final String ADD = "INSERT INTO import_row (import_id, line, cells, problem) VALUES (?, ?, ?, ?)";
    private static final String NEXT = """
            SELECT line, cells, problem FROM import_row
            WHERE import_id = ? AND line > ? ORDER BY line LIMIT ?""";

    /** Two questions, because H2 follows no two indexes in one. */
    private static final String ACCEPTED = """
            SELECT line, cells, problem FROM import_row WHERE import_id = ? AND accepted AND email_key IN (%1$s)
            UNION ALL
            SELECT line, cells, problem FROM import_row WHERE import_id = ? AND accepted AND phone_key IN (%1$s)""";

    private static final String ACCEPT = """
            UPDATE import_row SET accepted = TRUE, email_key = ?, phone_key = ?
            WHERE import_id = ? AND line = ?""";
    private static final String REMOVE = "DELETE FROM import_row WHERE import_id = ? AND line = ?";
    private static final String REMOVE_ALL = "DELETE FROM import_row WHERE import_id = ?";

    private static final JsonColumn<Map<Column, String>> CELLS = new JsonColumn<>(new TypeReference<>() {});

    void add(Connection connection, long importId, List<ImportRow> rows) {
        Sql.batch(
                connection,
                ADD,
                rows,
                (statement, row) -> Parameters.of(statement)
                        .add(importId)
                        .add(row.line())
                        .addText(row.problem().isPresent() ? Optional.empty() : Optional.of(CELLS.write(row.cells())))
                        .addText(row.problem()));
    }

    /** The next rows of a list, after those that were taken. */
    List<ImportRow> next(Connection connection, Import list, int most) {
        return Sql.query(
                connection,
                NEXT,
                statement -> Parameters.of(statement)
                        .add(list.id())
                        .add(list.lastLine())
                        .add(most),
                ImportRows::read);
    }

    /** The rows of a list that were accepted and have one of some keys. */
    List<AcceptedRow> accepted(Connection connection, long importId, List<Long> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<Long> parameters = Stream.of(List.of(importId), keys, List.of(importId), keys)
                .flatMap(List::stream)
                .toList();
        return Sql.query(
                        connection,
                        String.format(ACCEPTED, Sql.placeholders(keys.size())),
                        Sql.all(parameters),
                        ImportRows::read)
                .stream()
                .map(row -> AcceptedRow.of(
                        row.line(), new Cells(row.cells()).request().form()))
                .toList();
    }

    /** Keeps those that were accepted, to compare later ones with. */
    void accept(Connection connection, long importId, List<AcceptedRow> rows) {
        Sql.batch(
                connection,
                ACCEPT,
                rows,
                (statement, row) -> Parameters.of(statement)
                        .addNumber(row.applicant().emailKey())
                        .addNumber(row.applicant().phoneKey())
                        .add(importId)
                        .add(row.line()));
    }

    void remove(Connection connection, long importId, List<Long> lines) {
        Sql.batch(
                connection,
                REMOVE,
                lines,
                (statement, line) -> Parameters.of(statement).add(importId).add(line));
    }

    void removeAll(Connection connection, long importId) {
        Sql.update(connection, REMOVE_ALL, statement -> Parameters.of(statement).add(importId));
    }

    private static ImportRow read(ResultSet row) throws SQLException {
        return new ImportRow(
                row.getLong("line"), cells(row.getString("cells")), Optional.ofNullable(row.getString("problem")));
    }

    private static Map<Column, String> cells(@Nullable String json) {
        return json == null ? Map.of() : CELLS.read(json);
    }
}
