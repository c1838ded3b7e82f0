package hiring.backgroundcheck.file;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** The findings in their table. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface FindingRows extends GenericRepository<FindingRow, String> {

    /** Those on some orders, in the order of the provider's names for them. */
    List<FindingRow> findByIdempotencyKeyInOrderByFindingId(Collection<String> idempotencyKeys);

    void deleteByIdempotencyKey(String idempotencyKey);

    void saveAll(List<FindingRow> findings);
}
