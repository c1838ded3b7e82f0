package hiring.phonescreen;

import hiring.choreography.stage.OnePerApplication;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;

/** The scorecards, at most one for each application. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Scorecards extends OnePerApplication<Scorecard> {}
