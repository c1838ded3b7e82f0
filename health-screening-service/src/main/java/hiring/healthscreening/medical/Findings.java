package hiring.healthscreening.medical;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The findings in medical files. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Findings extends GenericRepository<Finding, Long> {

    /** Those about one candidate, the oldest first. */
    List<Finding> findByApplicationIdOrderById(long applicationId);

    Finding save(Finding added);
}
