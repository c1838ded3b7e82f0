package hiring.backgroundcheck.webhook;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The table of received webhooks. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface WebhookEvents extends GenericRepository<WebhookEvent, String> {

    /** Inserts a webhook, and returns the number of rows inserted: none if it was received before. */
    @Query("""
            INSERT INTO webhook_event (event_id, reference, received_at, heard) VALUES (:id, :reference, :now, FALSE)
            ON CONFLICT DO NOTHING""")
    int add(String id, String reference, Instant now);

    @Query("UPDATE webhook_event SET heard = TRUE WHERE reference = :reference AND NOT heard")
    void processed(String reference);

    /** Returns the references of webhooks that arrived before their order's reference was known, and are known by now. */
    @Query("""
            SELECT DISTINCT e.reference FROM webhook_event e
            WHERE NOT e.heard AND EXISTS (SELECT 1 FROM provider_order o WHERE o.reference = e.reference)
            LIMIT :most""")
    List<String> knownByNow(int most);

    void deleteByReceivedAtBefore(Instant time);
}
