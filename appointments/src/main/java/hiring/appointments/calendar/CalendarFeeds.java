package hiring.appointments.calendar;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The addresses from which calendars can be fetched. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CalendarFeeds extends GenericRepository<CalendarFeed, String> {

    CalendarFeed save(CalendarFeed feed);

    @Query("DELETE FROM calendar_feed WHERE interviewer_key = :interviewer")
    void deleteByKey(String interviewer);

    Optional<CalendarFeed> findByDigest(String digest);
}
