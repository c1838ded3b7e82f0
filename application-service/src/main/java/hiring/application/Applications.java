package hiring.application;

import hiring.choreography.journey.ApplicationStatus;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table of the applications. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Applications extends GenericRepository<ApplicationRow, Long> {

    ApplicationRow save(ApplicationRow row);

    ApplicationRow update(ApplicationRow row);

    Optional<ApplicationRow> findById(long id);

    /** The row, to be changed by nobody else until the transaction ends. */
    Optional<ApplicationRow> findByIdForUpdate(long id);

    List<ApplicationRow> findByIdGreaterThanOrderById(long after, Pageable most);

    List<ApplicationRow> findByStatusAndIdGreaterThanOrderById(ApplicationStatus status, long after, Pageable most);
}
