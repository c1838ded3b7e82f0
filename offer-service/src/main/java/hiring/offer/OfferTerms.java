package hiring.offer;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

/** The terms, at most one set for each application. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OfferTerms extends CrudRepository<Terms, Long> {

    List<Terms> findByApplicationIdIn(List<Long> applicationIds);
}
