package hiring.backgroundcheck.file;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** The table of findings. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface FindingRows extends GenericRepository<FindingRow, String> {

    /** Returns the findings on some orders, sorted by the provider's ids. */
    List<FindingRow> findByIdempotencyKeyInOrderByFindingId(Collection<String> idempotencyKeys);

    void deleteByIdempotencyKey(String idempotencyKey);

    void saveAll(List<FindingRow> findings);
}
