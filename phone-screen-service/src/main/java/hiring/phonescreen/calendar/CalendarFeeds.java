package hiring.phonescreen.calendar;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The addresses from which calendars can be fetched. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CalendarFeeds extends GenericRepository<CalendarFeed, String> {

    CalendarFeed save(CalendarFeed feed);

    void deleteByInterviewer(String interviewer);

    Optional<CalendarFeed> findByDigest(String digest);
}
