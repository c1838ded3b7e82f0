package hiring.offer;

import hiring.choreography.stage.OnePerApplication;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;

/** The terms, at most one set for each application. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OfferTerms extends OnePerApplication<Terms> {}
