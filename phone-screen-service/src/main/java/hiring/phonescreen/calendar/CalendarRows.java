package hiring.phonescreen.calendar;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Appointments for calendars. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CalendarRows extends GenericRepository<CalendarRow, Long> {

    /** The columns of an entry. A call that was held stays when its outcome is recorded, or the application ends. */
    String COLUMNS = """
            SELECT a.application_id, a.start, a.ends, a.number, j.candidate, j.position, j.revision,
              GREATEST(COALESCE(a.changed_at, j.since), j.since) AS changed_at,
              NOT a.missed AND (j.status = 'PENDING' OR (a.start <= j.since AND COALESCE(j.outcome, '')
                NOT IN ('NO_SHOW', 'CANDIDATE_CANCELLED', 'EMPLOYER_CANCELLED'))) AS takes_place
            FROM appointment a JOIN stage_record j ON j.application_id = a.application_id
            """;

    @Query(COLUMNS + "WHERE a.application_id = :application")
    Optional<CalendarRow> ofApplication(long application);

    /** Returns the appointments, of the interviewer with a key, after a time, earliest first. Cancelled ones are left out; past ones stay. */
    @Query(COLUMNS + """
              WHERE a.interviewer_key = :interviewer AND a.start > :after AND NOT a.missed
                AND (j.status = 'PENDING' OR a.start <= :now)
              ORDER BY a.start LIMIT :most""")
    List<CalendarRow> ofInterviewer(String interviewer, Instant after, Instant now, int most);
}
