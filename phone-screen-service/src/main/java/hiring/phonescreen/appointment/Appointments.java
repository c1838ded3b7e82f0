package hiring.phonescreen.appointment;

import hiring.choreography.stage.OnePerApplication;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.time.Instant;
import java.util.List;

/** The appointments, at most one for each application. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Appointments extends OnePerApplication<Appointment> {

    /** Returns the bookings in a period of the interviewer with a key, except one application's. */
    @Query("""
            SELECT a.application_id, a.start, a.ends FROM appointment a
              JOIN stage_record j ON j.application_id = a.application_id
            WHERE a.interviewer_key = :interviewer AND a.start < :until AND a.ends > :from AND NOT a.missed
              AND j.status = 'PENDING' AND a.application_id <> :except
            ORDER BY a.start""")
    List<Booking> bookings(String interviewer, Instant from, Instant until, long except);
}
