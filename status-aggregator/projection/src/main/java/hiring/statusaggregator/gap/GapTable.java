package hiring.statusaggregator.gap;

import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.database.Timestamps;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The gaps that are open or were recently repaired. */
@Singleton
final class GapTable {

    private static final String COLUMNS =
            "id, application_id, owner, kind, missing, expected, reported, noticed_at, asked, repaired_at";
    private static final String OPEN =
            "SELECT " + COLUMNS + " FROM gap WHERE repaired_at IS NULL AND application_id IN (%s)";
    private static final String LIST =
            "SELECT " + COLUMNS + " FROM gap WHERE repaired_at IS %s AND id > ? ORDER BY id LIMIT ?";
    private static final String COUNT_OPEN = "SELECT COUNT(*) AS gaps FROM gap WHERE repaired_at IS NULL";
    private static final String ADD = """
            INSERT INTO gap (application_id, owner, kind, missing, expected, reported, noticed_at, asked)
            VALUES (?, ?, ?, ?, ?, ?, ?, 1)""";
    private static final String ASKED_AGAIN =
            "UPDATE gap SET missing = ?, expected = ?, reported = ?, asked = asked + 1 WHERE id = ?";
    private static final String REPAIRED = "UPDATE gap SET repaired_at = ? WHERE id = ?";
    private static final String FORGET = "DELETE FROM gap WHERE repaired_at < ?";

    private final Sql sql;

    GapTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * A stored gap.
     *
     * @param asked how often the owner was asked to repair it
     * @param repairedAt empty while it is open
     */
    record Row(long id, Gap gap, Instant noticedAt, int asked, Optional<Instant> repairedAt) {

        Row with(Gap changed) {
            return new Row(id, changed, noticedAt, asked, repairedAt);
        }
    }

    List<Row> open(List<Long> applications) {
        return sql.query(
                String.format(OPEN, Sql.placeholders(applications.size())), Sql.all(applications), GapTable::read);
    }

    /** Open or repaired gaps in the order in which they were noticed. */
    List<Row> list(GapState state, long after, int most) {
        String list = String.format(LIST, state == GapState.OPEN ? "NULL" : "NOT NULL");
        return sql.query(list, statement -> Parameters.of(statement).add(after).add(most), GapTable::read);
    }

    /** The number of open gaps. */
    long countOpen() {
        return sql.query(COUNT_OPEN, statement -> {}, row -> row.getLong("gaps"))
                .get(0);
    }

    void add(Collection<Gap> gaps, Instant now) {
        sql.batch(
                ADD,
                gaps,
                (statement, gap) -> Parameters.of(statement)
                        .add(gap.application().value())
                        .add(gap.owner().value())
                        .add(gap.kind().name())
                        .add(gap.missing())
                        .addText(gap.expected().flatMap(StageStatus::cell))
                        .addText(gap.reported().flatMap(StageStatus::cell))
                        .add(now));
    }

    /** Records that the owners were asked again, for the events that are missing by now. */
    void askedAgain(Collection<Row> rows) {
        sql.batch(
                ASKED_AGAIN,
                rows,
                (statement, row) -> Parameters.of(statement)
                        .add(row.gap().missing())
                        .addText(row.gap().expected().flatMap(StageStatus::cell))
                        .addText(row.gap().reported().flatMap(StageStatus::cell))
                        .add(row.id()));
    }

    void repaired(Collection<Row> rows, Instant now) {
        sql.batch(
                REPAIRED,
                rows,
                (statement, row) -> Parameters.of(statement).add(now).add(row.id()));
    }

    int forgetRepairedBefore(Instant moment) {
        return sql.update(FORGET, statement -> Parameters.of(statement).add(moment));
    }

    private static Row read(ResultSet row) throws SQLException {
        Gap.Kind kind = Gap.Kind.valueOf(row.getString("kind"));
        Gap gap = new Gap(
                new ApplicationId(row.getLong("application_id")),
                new StageName(row.getString("owner")),
                kind,
                row.getString("missing"),
                status(row, "expected", kind),
                status(row, "reported", kind));
        return new Row(
                row.getLong("id"),
                gap,
                Timestamps.read(row, "noticed_at"),
                row.getInt("asked"),
                Timestamps.find(row, "repaired_at"));
    }

    private static Optional<StageStatus> status(ResultSet row, String column, Gap.Kind kind) throws SQLException {
        Optional<String> cell = Optional.ofNullable(row.getString(column));
        return kind == Gap.Kind.STALLED ? Optional.of(StageStatus.ofCell(cell)) : Optional.empty();
    }
}
