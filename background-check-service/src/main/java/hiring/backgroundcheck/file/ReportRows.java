package hiring.backgroundcheck.file;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** The table of reports. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReportRows extends GenericRepository<ReportRow, String> {

    ReportRow save(ReportRow report);

    void update(ReportRow report);
}
