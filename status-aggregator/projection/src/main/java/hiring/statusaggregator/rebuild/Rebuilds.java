package hiring.statusaggregator.rebuild;

import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.database.Timestamps;
import hiring.choreography.journey.ApplicationId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The requested rebuilds and their results. */
@Singleton
final class Rebuilds {

    private static final Duration GIVEN_UP_AFTER = Duration.ofMinutes(1);
    private static final String COLUMNS =
            "id, state, take_over, requested_at, finished_at, events, applications, differences, detail";
    private static final String ASK = "INSERT INTO rebuild (state, take_over, requested_at) VALUES ('LOADING', ?, ?)";
    private static final String ALL = "SELECT " + COLUMNS + " FROM rebuild ORDER BY id DESC";
    private static final String FIND = "SELECT " + COLUMNS + " FROM rebuild WHERE id = ?";
    private static final String UNDER_WAY =
            "SELECT " + COLUMNS + " FROM rebuild WHERE state IN ('LOADING', 'COMPARING') ORDER BY id";
    private static final String CLAIM =
            "UPDATE rebuild SET runner = ?, seen_at = ? WHERE id = ? AND (runner IS NULL OR runner = ? OR seen_at < ?)";
    private static final String SAVE = """
            UPDATE rebuild SET state = ?, finished_at = ?, events = ?, applications = ?, differences = ?, detail = ?,
              seen_at = ?
            WHERE id = ? AND runner = ?""";
    private static final String ADD_DIFFERENCE = """
            INSERT INTO rebuild_difference (rebuild_id, application_id, place, shown, rebuilt) VALUES (?, ?, ?, ?, ?)""";
    private static final String FORGET_DIFFERENCES = "DELETE FROM rebuild_difference WHERE rebuild_id = ?";
    private static final String DIFFERENCES = """
            SELECT id, application_id, place, shown, rebuilt FROM rebuild_difference
            WHERE rebuild_id = ? AND id > ? ORDER BY id LIMIT ?""";
    private static final int LONGEST = 1_000;

    private final Sql sql;

    Rebuilds(Sql sql) {
        this.sql = sql;
    }

    /** A difference and its position in the report. */
    record Found(long id, Difference difference) {}

    void ask(boolean takesOver, Instant now) {
        sql.update(ASK, statement -> {
            statement.setBoolean(1, takesOver);
            statement.setObject(2, Timestamps.column(now));
        });
    }

    /** All rebuilds, the latest first. */
    List<Rebuild> all() {
        return sql.query(ALL, statement -> {}, Rebuilds::read);
    }

    Optional<Rebuild> find(long id) {
        return sql.find(FIND, statement -> statement.setLong(1, id), Rebuilds::read);
    }

    Optional<Rebuild> underWay() {
        return sql.find(UNDER_WAY, statement -> {}, Rebuilds::read);
    }

    /** Claims a rebuild for a replica: one that is not running, or whose runner has not reported for a minute. */
    Optional<Rebuild> claim(String runner, Instant now) {
        return underWay()
                .filter(rebuild -> sql.update(
                                CLAIM,
                                statement -> Parameters.of(statement)
                                        .add(runner)
                                        .add(now)
                                        .add(rebuild.id())
                                        .add(runner)
                                        .add(now.minus(GIVEN_UP_AFTER)))
                        == 1)
                .map(Rebuild::fromTheBeginning)
                .map(this::forgettingDifferences);
    }

    /**
     * Saves the progress of a rebuild.
     *
     * @throws IllegalStateException if another replica has taken it over
     */
    void save(Rebuild rebuild, String runner, Instant now) {
        int saved = sql.update(
                SAVE,
                statement -> Parameters.of(statement)
                        .add(rebuild.state().name())
                        .addMoment(rebuild.finishedAt())
                        .add(rebuild.events())
                        .add(rebuild.applications())
                        .add(rebuild.differences())
                        .addText(rebuild.detail())
                        .add(now)
                        .add(rebuild.id())
                        .add(runner));
        if (saved == 0) {
            throw new IllegalStateException("another replica has taken over rebuild " + rebuild.id());
        }
    }

    void report(Rebuild rebuild, Collection<Difference> differences) {
        sql.batch(
                ADD_DIFFERENCE,
                differences,
                (statement, difference) -> Parameters.of(statement)
                        .add(rebuild.id())
                        .add(difference.application().value())
                        .add(difference.place())
                        .addText(difference.shown().map(Rebuilds::shortened))
                        .addText(difference.rebuilt().map(Rebuilds::shortened)));
    }

    private Rebuild forgettingDifferences(Rebuild rebuild) {
        sql.update(FORGET_DIFFERENCES, statement -> statement.setLong(1, rebuild.id()));
        return rebuild;
    }

    List<Found> differences(long rebuild, long after, int most) {
        return sql.query(
                DIFFERENCES,
                statement -> Parameters.of(statement).add(rebuild).add(after).add(most),
                row -> new Found(
                        row.getLong("id"),
                        new Difference(
                                new ApplicationId(row.getLong("application_id")),
                                row.getString("place"),
                                Optional.ofNullable(row.getString("shown")),
                                Optional.ofNullable(row.getString("rebuilt")))));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static Rebuild read(ResultSet row) throws SQLException {
        return new Rebuild(
                row.getLong("id"),
                RebuildState.valueOf(row.getString("state")),
                row.getBoolean("take_over"),
                Timestamps.read(row, "requested_at"),
                Timestamps.find(row, "finished_at"),
                row.getLong("events"),
                row.getLong("applications"),
                row.getLong("differences"),
                Optional.ofNullable(row.getString("detail")));
    }
}
