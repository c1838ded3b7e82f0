package hiring.backgroundcheck.file;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** The table of open items. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OpenItemRows extends GenericRepository<OpenItemRow, String> {

    /** Returns the open items on some orders, in the reports' order. */
    List<OpenItemRow> findByIdempotencyKeyInOrderByNumber(Collection<String> idempotencyKeys);

    void deleteByIdempotencyKey(String idempotencyKey);

    void saveAll(List<OpenItemRow> items);
}
