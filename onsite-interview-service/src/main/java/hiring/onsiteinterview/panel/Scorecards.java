package hiring.onsiteinterview.panel;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The scorecards, one for each interviewer and application. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Scorecards extends GenericRepository<Scorecard, Long> {

    Scorecard save(Scorecard scorecard);

    /** Returns all scorecards of an application, in the order of submission. */
    List<Scorecard> findByApplicationIdOrderByTimeAscAndInterviewerAsc(long applicationId);
}
