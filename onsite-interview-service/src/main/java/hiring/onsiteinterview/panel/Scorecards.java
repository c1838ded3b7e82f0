package hiring.onsiteinterview.panel;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The scorecards, one for each interviewer and application. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Scorecards extends GenericRepository<Scorecard, Long> {

    Scorecard save(Scorecard scorecard);

    /** All that were submitted, the first first. */
    List<Scorecard> findByApplicationIdOrderByTimeAscAndInterviewerAsc(long applicationId);
}
