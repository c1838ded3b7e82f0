package hiring.phonescreen.appointment;

import hiring.choreography.database.Moments;
import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.database.Transactions;
import hiring.choreography.web.ConflictException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Everybody's appointments, in which nobody is to be in two places at once. */
@Singleton
final class AppointmentBook {

    private static final String MAKE_ROOM = "INSERT INTO interviewer (name) VALUES (?) ON CONFLICT DO NOTHING";

    /** Without the lock two appointments entered at once would each not see the other. */
    private static final String LOCK = "SELECT name FROM interviewer WHERE name = ? FOR UPDATE";

    private static final String BOOKED = """
            SELECT a.application_id, a.start, a.ends FROM appointment a
              JOIN journey j ON j.application_id = a.application_id
            WHERE a.interviewer = ? AND a.start < ? AND a.ends > ? AND NOT a.missed AND j.status = 'PENDING'
              AND a.application_id <> ?
            ORDER BY a.start""";

    private static final long NONE = -1;

    private final Appointments appointments;
    private final CallPolicy policy;
    private final Transactions transactions;

    AppointmentBook(Appointments appointments, CallPolicy policy, Transactions transactions) {
        this.appointments = appointments;
        this.policy = policy;
        this.transactions = transactions;
    }

    /** A time at which an interviewer is not free, and the application it is for. */
    record Booking(long applicationId, Instant start, Instant end) {}

    /**
     * Enters an appointment, in the place of the one that its application had.
     *
     * @throws ConflictException if the interviewer has another one at that time, or the policy does not allow it
     */
    void enter(Appointment wanted, Optional<String> reason) {
        transactions.write(connection -> {
            lock(connection, wanted.interviewer());
            demandFree(connection, wanted);
            Appointment entered = appointments
                    .findById(wanted.applicationId())
                    .map(wanted::insteadOf)
                    .orElse(wanted);
            policy.demand(entered, reason);
            appointments.put(entered);
            return entered;
        });
    }

    /** When an interviewer is not free within a time. */
    List<Booking> bookings(String interviewer, Instant from, Instant to) {
        return transactions.read(connection -> bookings(connection, interviewer, from, to, NONE));
    }

    private static void lock(Connection connection, String interviewer) {
        Sql.update(connection, MAKE_ROOM, statement -> statement.setString(1, interviewer));
        Sql.query(connection, LOCK, statement -> statement.setString(1, interviewer), row -> row.getString("name"));
    }

    private static void demandFree(Connection connection, Appointment wanted) {
        bookings(connection, wanted.interviewer(), wanted.start(), wanted.ends(), wanted.applicationId()).stream()
                .findFirst()
                .ifPresent(other -> {
                    throw new ConflictException(
                            "appointment-conflict",
                            "The interviewer has another appointment then",
                            "%s calls the candidate of application %d from %s to %s."
                                    .formatted(
                                            wanted.interviewer(), other.applicationId(), other.start(), other.end()));
                });
    }

    private static List<Booking> bookings(
            Connection connection, String interviewer, Instant from, Instant to, long except) {
        return Sql.query(
                connection,
                BOOKED,
                statement -> Parameters.of(statement)
                        .add(interviewer)
                        .add(to)
                        .add(from)
                        .add(except),
                AppointmentBook::read);
    }

    private static Booking read(ResultSet row) throws SQLException {
        return new Booking(row.getLong("application_id"), Moments.read(row, "start"), Moments.read(row, "ends"));
    }
}
