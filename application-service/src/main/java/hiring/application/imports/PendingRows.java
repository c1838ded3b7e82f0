package hiring.application.imports;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The table of the rows of imports in progress. Rows are written in batches. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PendingRows extends GenericRepository<PendingRow, Long> {

    /** Selects the columns of a row. */
    String SELECT = "SELECT import_id, line, cells, problem, accepted, email_key, phone_key FROM import_row ";

    @Query("""
            INSERT INTO import_row (import_id, line, cells, problem, accepted)
            VALUES (:importId, :line, :cells, :problem, :accepted)""")
    void add(List<PendingRow> rows);

    @Query(SELECT + "WHERE import_id = :importId AND line > :after ORDER BY line LIMIT :most")
    List<PendingRow> next(long importId, long after, int most);

    /** Returns accepted rows that have one of the given keys. Two queries, because H2 does not use two indexes in one. */
    @Query(SELECT + "WHERE import_id = :importId AND accepted AND email_key IN (:keys) UNION ALL " + SELECT
            + "WHERE import_id = :importId AND accepted AND phone_key IN (:keys)")
    List<PendingRow> accepted(long importId, List<Long> keys);

    @Query("""
            UPDATE import_row SET accepted = TRUE, email_key = :emailKey, phone_key = :phoneKey
            WHERE import_id = :importId AND line = :line""")
    void accept(List<PendingRow> rows);

    void deleteByImportIdAndLineIn(long importId, List<Long> lines);

    void deleteByImportId(long importId);
}
