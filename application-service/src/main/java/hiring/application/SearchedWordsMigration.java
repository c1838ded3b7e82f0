package hiring.application;

import hiring.application.form.Form;
import hiring.application.form.FormColumns;
import hiring.application.form.Position;
import hiring.choreography.database.BatchMigration;
import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.search.SearchedWords;
import hiring.choreography.text.TextKind;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Computes the words by which older applications are found, and cleans their positions, so that the filters find what was stored
 * before texts were cleaned.
 */
@Singleton
final class SearchedWordsMigration extends BatchMigration<SearchedWordsMigration.Row> {

    private static final String FORMS =
            "SELECT id, " + String.join(", ", FormColumns.NAMES) + " FROM application WHERE id > ? ORDER BY id LIMIT ?";
    private static final String CHANGE =
            "UPDATE application SET searched = ?, position = ?, position_id = ? WHERE id = ?";

    SearchedWordsMigration() {
        super("2026.11.28.20", "searched words");
    }

    /** An application as it is stored. */
    record Row(long id, Form form) {

        Position cleaned() {
            Position stored = form.position();
            return new Position(
                    stored.title().map(TextKind.LINE::lenient), stored.id().map(TextKind.LINE::lenient));
        }
    }

    @Override
    protected List<Row> after(long number, int most, Sql sql) {
        return sql.query(
                FORMS,
                statement -> Parameters.of(statement).add(number).add(most),
                row -> new Row(row.getLong("id"), FormColumns.read(row)));
    }

    @Override
    protected long number(Row row) {
        return row.id();
    }

    @Override
    protected void change(List<Row> rows, Sql sql) {
        sql.batch(
                CHANGE,
                rows,
                (statement, row) -> Parameters.of(statement)
                        .add(SearchedWords.of(row.form().searched()))
                        .addText(row.cleaned().title())
                        .addText(row.cleaned().id())
                        .add(row.id()));
    }
}
