package hiring.statusaggregator.projection;

import hiring.choreography.database.BatchMigration;
import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.text.TextKind;
import jakarta.inject.Singleton;
import java.util.List;

/** Cleans the positions that were stored before texts were cleaned, so that the filter finds them. */
@Singleton
final class PositionMigration extends BatchMigration<PositionMigration.Stored> {

    private static final String POSITIONS = """
            SELECT application_id, position FROM application_status
            WHERE application_id > ? AND position IS NOT NULL ORDER BY application_id LIMIT ?""";

    private static final String CHANGE = "UPDATE application_status SET position = ? WHERE application_id = ?";

    PositionMigration() {
        super("2026.11.28.22", "positions");
    }

    /** A position as it is stored. */
    record Stored(long application, String position) {

        String cleaned() {
            return TextKind.LINE.lenient(position);
        }
    }

    @Override
    protected List<Stored> after(long number, int most, Sql sql) {
        return sql.query(
                POSITIONS,
                statement -> Parameters.of(statement).add(number).add(most),
                row -> new Stored(row.getLong("application_id"), row.getString("position")));
    }

    @Override
    protected long number(Stored row) {
        return row.application();
    }

    @Override
    protected void change(List<Stored> rows, Sql sql) {
        List<Stored> changed = rows.stream()
                .filter(row -> !row.cleaned().equals(row.position()))
                .toList();
        sql.batch(
                CHANGE,
                changed,
                (statement, row) -> Parameters.of(statement).add(row.cleaned()).add(row.application()));
    }
}
