package hiring.onsiteinterview;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

/** The visits, at most one for each application. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Visits extends CrudRepository<Visit, Long> {

    List<Visit> findByApplicationIdIn(List<Long> applicationIds);
}
