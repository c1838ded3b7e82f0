package hiring.backgroundcheck;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The orders, the latest of an application being the one that counts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Orders extends CrudRepository<Order, String> {

    @Query("""
            SELECT * FROM provider_order o WHERE application_id IN (:applicationIds) AND number =
              (SELECT MAX(number) FROM provider_order WHERE application_id = o.application_id)""")
    List<Order> latestOf(List<Long> applicationIds);

    @Query("""
            SELECT * FROM provider_order WHERE state IN ('TO_PLACE', 'PLACED') AND due_at <= :now
            ORDER BY due_at LIMIT :most FOR UPDATE SKIP LOCKED""")
    List<Order> takeDue(Instant now, int most);

    @Query("SELECT * FROM provider_order WHERE idempotency_key = :key FOR UPDATE")
    Optional<Order> lock(String key);
}
