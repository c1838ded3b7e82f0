package hiring.healthscreening.clinic;

import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.listing.Listing;
import hiring.choreography.web.Page;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;

/** The table of the clinics. */
@Singleton
public final class Clinics {

    private static final String ALL = "SELECT id, name, address, time_zone, revision FROM clinic";
    private static final String FIND = ALL + " WHERE id = ?";
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String ADD = "INSERT INTO clinic (name, address, time_zone, revision) VALUES (?, ?, ?, 1)";
    private static final String CHANGE =
            "UPDATE clinic SET name = ?, address = ?, time_zone = ?, revision = ? WHERE id = ?";

    /** The clinic of a number, if there is one. */
    public Optional<Clinic> find(Connection connection, long id) {
        return one(connection, FIND, id);
    }

    Optional<Clinic> lock(Connection connection, long id) {
        return one(connection, LOCK, id);
    }

    Page<Clinic> list(Connection connection, Listing listing) {
        return listing.read(connection, ALL, Clinics::read);
    }

    /** Writes a new one down, and returns it with its number. */
    Clinic add(Connection connection, Clinic clinic) {
        long id = Sql.insert(
                connection,
                ADD,
                statement -> Parameters.of(statement)
                        .add(clinic.name())
                        .add(clinic.address())
                        .add(clinic.timeZone().getId()));
        return new Clinic(id, clinic.name(), clinic.address(), clinic.timeZone(), 1);
    }

    void change(Connection connection, Clinic clinic) {
        Sql.update(
                connection,
                CHANGE,
                statement -> Parameters.of(statement)
                        .add(clinic.name())
                        .add(clinic.address())
                        .add(clinic.timeZone().getId())
                        .add(clinic.revision())
                        .add(clinic.id()));
    }

    private static Optional<Clinic> one(Connection connection, String sql, long id) {
        return Sql.find(connection, sql, statement -> statement.setLong(1, id), Clinics::read);
    }

    private static Clinic read(ResultSet row) throws SQLException {
        return new Clinic(
                row.getLong("id"),
                row.getString("name"),
                row.getString("address"),
                ZoneId.of(row.getString("time_zone")),
                row.getInt("revision"));
    }
}
