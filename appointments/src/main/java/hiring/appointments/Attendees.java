package hiring.appointments;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** A row for each person who can be booked, to lock: without it two appointments entered at once would not see each other. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Attendees extends GenericRepository<Attendee, String> {

    @Query("INSERT INTO interviewer (name) VALUES (:name) ON CONFLICT DO NOTHING")
    void makeRoom(List<Attendee> attendees);

    @Query("SELECT name FROM interviewer WHERE name IN (:names) ORDER BY name FOR UPDATE")
    List<Attendee> lock(List<String> names);
}
