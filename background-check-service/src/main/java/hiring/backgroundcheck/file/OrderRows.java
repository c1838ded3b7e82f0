package hiring.backgroundcheck.file;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of orders. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OrderRows extends GenericRepository<OrderRow, String> {

    /** Selects the columns of an order. */
    String SELECT = """
            SELECT o.idempotency_key, o.application_id, o.number, o.package_name, o.state, o.reference, o.invitation,
              o.placed_at, o.attempts, o.problem, o.due_at, o.leased_until, o.news
            FROM provider_order o
            """;

    /** Returns due orders, the longest due first, skipping those that another replica has locked or leased. */
    @Query(SELECT + """
            WHERE o.state IN ('TO_PLACE', 'PLACED', 'TO_CANCEL') AND o.due_at <= :now
              AND (o.leased_until IS NULL OR o.leased_until <= :now)
            ORDER BY o.due_at LIMIT :most FOR UPDATE SKIP LOCKED""")
    List<OrderRow> takeDue(Instant now, int most);

    @Query(SELECT + "WHERE o.idempotency_key = :idempotencyKey FOR UPDATE")
    Optional<OrderRow> lock(String idempotencyKey);

    @Query(SELECT + "WHERE o.reference = :reference ORDER BY o.idempotency_key FOR UPDATE")
    List<OrderRow> lockByReference(String reference);

    /** Always in the same order, so that two batches cannot deadlock. */
    @Query(SELECT + """
            WHERE o.application_id IN (:applicationIds)
              AND o.number = (SELECT MAX(n.number) FROM provider_order n WHERE n.application_id = o.application_id)
            ORDER BY o.application_id FOR UPDATE""")
    List<OrderRow> lockNewest(List<Long> applicationIds);

    OrderRow save(OrderRow order);

    void updateAll(List<OrderRow> orders);
}
