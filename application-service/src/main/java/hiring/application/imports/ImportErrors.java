package hiring.application.imports;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Limit;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Validation errors of rows. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ImportErrors extends GenericRepository<RowError, Long> {

    /** Adds errors in one batch. */
    @Query("INSERT INTO import_error (import_id, line, field, message) VALUES (:importId, :line, :field, :message)")
    void add(List<RowError> errors);

    /** Returns the errors of one import after a number, in the order of its lines. */
    List<RowError> findByImportIdAndIdGreaterThanOrderById(long importId, long after, Limit limit);
}
