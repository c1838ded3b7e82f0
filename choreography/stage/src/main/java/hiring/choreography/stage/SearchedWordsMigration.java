package hiring.choreography.stage;

import hiring.choreography.database.BatchMigration;
import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Computes the words of the records that are older than the column. */
@Singleton
@Requires(beans = Stage.class)
final class SearchedWordsMigration extends BatchMigration<SearchedWordsMigration.Row> {

    private static final String CANDIDACIES = """
            SELECT application_id, form_revision, candidate, position FROM stage_record
            WHERE application_id > ? AND form_revision IS NOT NULL ORDER BY application_id LIMIT ?""";

    private static final String CHANGE = "UPDATE stage_record SET searched = ? WHERE application_id = ?";

    SearchedWordsMigration() {
        super("2026.11.28.24", "searched words");
    }

    /** What is known of an application's form. */
    record Row(long application, Candidacy candidacy) {}

    @Override
    protected List<Row> after(long number, int most, Sql sql) {
        return sql.query(
                CANDIDACIES,
                statement -> Parameters.of(statement).add(number).add(most),
                row -> new Row(
                        row.getLong("application_id"),
                        new Candidacy(
                                row.getInt("form_revision"),
                                row.getString("candidate"),
                                row.getString("position"),
                                Optional.empty())));
    }

    @Override
    protected long number(Row row) {
        return row.application();
    }

    @Override
    protected void change(List<Row> rows, Sql sql) {
        sql.batch(
                CHANGE,
                rows,
                (statement, row) ->
                        Parameters.of(statement).add(row.candidacy().searched()).add(row.application()));
    }
}
