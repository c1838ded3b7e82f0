package hiring.offer.version;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of versions. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface VersionRows extends GenericRepository<VersionRow, Long> {

    /** Returns the versions of some applications that are not in a state, oldest first. */
    List<VersionRow> findByApplicationIdInAndStateNotEqualsOrderByNumber(
            List<Long> applicationIds, Version.State state);

    List<VersionRow> findByApplicationIdOrderByNumber(long applicationId);

    Optional<VersionRow> findByApplicationIdAndNumber(long applicationId, int number);

    /** Returns the applications whose deadlines are over and whose expiry is still to be processed. */
    @Query("SELECT application_id FROM offer_version WHERE watched_until <= :now ORDER BY watched_until LIMIT :most")
    List<Long> due(Instant now, int most);

    void saveAll(List<VersionRow> rows);

    void updateAll(List<VersionRow> rows);
}
