package hiring.application.imports;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Limit;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The lists. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Imports extends GenericRepository<Import, Long> {

    /** Adds one, and returns it with its number. */
    Import save(Import list);

    void update(Import list);

    Optional<Import> findById(long id);

    /** The list, to be changed by nobody else until the transaction ends. */
    Optional<Import> findByIdForUpdate(long id);

    /** Those before a number, the newest first. */
    List<Import> findByIdLessThanOrderByIdDesc(long before, Limit limit);

    /** The oldest that is under way, locked. One that another replica is at is left to it. */
    @Query("""
            SELECT id, state, dry_run, actor, rows_sent, accepted, refused, last_line, begun_at, finished_at
            FROM application_import
            WHERE state IN ('WAITING', 'RUNNING') ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED""")
    Optional<Import> take();
}
