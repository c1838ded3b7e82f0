package hiring.phonescreen.appointment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** A row for each interviewer, to lock: without it two appointments entered at once would each not see the other. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Interviewers extends GenericRepository<Interviewer, String> {

    @Query("INSERT INTO interviewer (name) VALUES (:name) ON CONFLICT DO NOTHING")
    void makeRoom(String name);

    @Query("SELECT name FROM interviewer WHERE name = :name FOR UPDATE")
    Interviewer lock(String name);
}
