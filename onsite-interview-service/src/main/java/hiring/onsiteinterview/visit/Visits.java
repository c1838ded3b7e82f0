package hiring.onsiteinterview.visit;

import hiring.choreography.stage.OnePerApplication;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;

/** The visits, at most one for each application. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Visits extends OnePerApplication<Visit> {}
