package hiring.application.imports;

import hiring.choreography.database.Moments;
import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.event.Actor;
import hiring.choreography.listing.Listing;
import hiring.choreography.listing.Order;
import hiring.choreography.web.Page;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of the lists. */
@Singleton
final class Imports {

    /** The newest first. */
    static final List<Order> ORDERS = List.of(Order.byId("newest", "id", Order.Direction.DOWN));

    private static final String ALL = "SELECT id, state, dry_run, actor, rows_sent, accepted, refused, last_line,"
            + " begun_at, finished_at FROM application_import";
    private static final String FIND = ALL + " WHERE id = ?";
    private static final String LOCK = FIND + " FOR UPDATE";

    /** One that another replica is at is left to it. */
    private static final String TAKE =
            ALL + " WHERE state IN ('WAITING', 'RUNNING') ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED";

    private static final String BEGIN = """
            INSERT INTO application_import
              (state, dry_run, actor, rows_sent, accepted, refused, last_line, begun_at)
            VALUES ('WAITING', ?, ?, 0, 0, 0, 0, ?)""";
    private static final String COUNT = "UPDATE application_import SET rows_sent = ? WHERE id = ?";
    private static final String SAVE = """
            UPDATE application_import
            SET state = ?, accepted = ?, refused = ?, last_line = ?, finished_at = ? WHERE id = ?""";

    /** Makes a list that has no rows yet, and returns its number. */
    long begin(Connection connection, boolean dryRun, Actor actor, Instant now) {
        return Sql.insert(
                connection,
                BEGIN,
                statement ->
                        Parameters.of(statement).add(dryRun).add(actor.name()).add(now));
    }

    /** Notes how many rows a list has. */
    void counted(Connection connection, long id, int rows) {
        Sql.update(
                connection,
                COUNT,
                statement -> Parameters.of(statement).add(rows).add(id));
    }

    Optional<Import> find(Connection connection, long id) {
        return one(connection, FIND, id);
    }

    /** The list, to be changed by nobody else until the transaction ends. */
    Optional<Import> lock(Connection connection, long id) {
        return one(connection, LOCK, id);
    }

    /** The oldest that is under way and that nobody is at, locked. */
    Optional<Import> take(Connection connection) {
        return Sql.find(connection, TAKE, statement -> {}, Imports::read);
    }

    Page<Import> list(Connection connection, Listing listing) {
        return listing.read(connection, ALL, Imports::read);
    }

    void save(Connection connection, Import list) {
        Sql.update(
                connection,
                SAVE,
                statement -> Parameters.of(statement)
                        .add(list.state().name())
                        .add(list.accepted())
                        .add(list.refused())
                        .add(list.lastLine())
                        .addMoment(list.finishedAt())
                        .add(list.id()));
    }

    private static Optional<Import> one(Connection connection, String sql, long id) {
        return Sql.find(connection, sql, statement -> statement.setLong(1, id), Imports::read);
    }

    private static Import read(ResultSet row) throws SQLException {
        return new Import(
                row.getLong("id"),
                ImportState.valueOf(row.getString("state")),
                row.getBoolean("dry_run"),
                new Actor(row.getString("actor")),
                row.getInt("rows_sent"),
                row.getInt("accepted"),
                row.getInt("refused"),
                row.getLong("last_line"),
                Moments.read(row, "begun_at"),
                Moments.find(row, "finished_at"));
    }
}
