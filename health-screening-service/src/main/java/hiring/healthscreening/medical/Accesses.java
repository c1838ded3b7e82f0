package hiring.healthscreening.medical;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Limit;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The log of accesses to medical files. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Accesses extends GenericRepository<Access, Long> {

    /** Returns the accesses to one file after a number, oldest first. */
    List<Access> findByApplicationIdAndIdGreaterThanOrderById(long applicationId, long after, Limit limit);

    Access save(Access access);
}
