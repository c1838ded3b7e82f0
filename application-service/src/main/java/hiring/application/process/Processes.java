package hiring.application.process;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table of processes, in all versions. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Processes extends GenericRepository<ProcessRow, String> {

    @Query("SELECT name, version, stages FROM process WHERE name = :name ORDER BY version DESC LIMIT 1")
    Optional<ProcessRow> latest(String name);

    @Query("SELECT name, version, stages FROM process WHERE name = :name AND version = :version")
    Optional<ProcessRow> version(String name, int version);

    @Query("""
            SELECT p.name, p.version, p.stages FROM process p
            WHERE p.version = (SELECT MAX(v.version) FROM process v WHERE v.name = p.name) ORDER BY p.name""")
    List<ProcessRow> latestOfEach();

    @Query("SELECT DISTINCT name FROM process ORDER BY name")
    List<String> names();

    /** Returns the number of rows inserted: none if the version exists already. */
    @Query("INSERT INTO process (name, version, stages) VALUES (:name, :version, :stages) ON CONFLICT DO NOTHING")
    int make(String name, int version, String stages);
}
