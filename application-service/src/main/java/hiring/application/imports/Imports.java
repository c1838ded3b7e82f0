package hiring.application.imports;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Limit;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table of imports. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Imports extends GenericRepository<Import, Long> {

    /** Adds an import, and returns it with its number. */
    Import save(Import list);

    void update(Import list);

    Optional<Import> findById(long id);

    /** Returns the import, locked until the transaction ends. */
    Optional<Import> findByIdForUpdate(long id);

    /** Returns the imports before a number, newest first. */
    List<Import> findByIdLessThanOrderByIdDesc(long before, Limit limit);

    /** Locks and returns the oldest import in progress, skipping those that another replica has locked. */
    @Query("""
            SELECT id, state, dry_run, actor, rows_sent, accepted, refused, last_line, begun_at, finished_at
            FROM application_import
            WHERE state IN ('WAITING', 'RUNNING') ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED""")
    Optional<Import> take();
}
