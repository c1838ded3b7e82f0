package hiring.healthscreening.medical;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The documents in medical files. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Documents extends GenericRepository<MedicalFile.Document, Long> {

    /** Returns the documents of one application, oldest first. */
    List<MedicalFile.Document> findByApplicationIdOrderById(long applicationId);

    MedicalFile.Document save(MedicalFile.Document added);
}
