package hiring.healthscreening.medical;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The findings in medical files. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Findings extends GenericRepository<MedicalFile.Finding, Long> {

    /** Returns the findings of one application, oldest first. */
    List<MedicalFile.Finding> findByApplicationIdOrderById(long applicationId);

    MedicalFile.Finding save(MedicalFile.Finding added);
}
