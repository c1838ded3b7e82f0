package hiring.healthscreening.medical;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The documents in medical files. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Documents extends GenericRepository<Document, Long> {

    /** Those about one candidate, the oldest first. */
    List<Document> findByApplicationIdOrderById(long applicationId);

    Document save(Document added);
}
