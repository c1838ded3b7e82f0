package hiring.backgroundcheck.webhook;

import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;

/** The table of the webhooks that were taken. */
@Singleton
final class WebhookEvents {

    private static final String ADD = "INSERT INTO webhook_event (event_id, reference, received_at, heard)"
            + " VALUES (?, ?, ?, FALSE) ON CONFLICT DO NOTHING";

    private static final String HEARD = "UPDATE webhook_event SET heard = TRUE WHERE reference = ? AND NOT heard";

    /** Those of orders whose name at the provider was not known yet when they came, and is by now. */
    private static final String KNOWN_BY_NOW = "SELECT DISTINCT reference FROM webhook_event e WHERE NOT heard"
            + " AND EXISTS (SELECT 1 FROM provider_order o WHERE o.reference = e.reference) LIMIT ?";

    private static final String FORGET = "DELETE FROM webhook_event WHERE received_at < ?";

    /** Keeps one, and tells whether it is new. */
    boolean add(Connection connection, String id, String reference, Instant now) {
        return Sql.update(
                        connection,
                        ADD,
                        statement ->
                                Parameters.of(statement).add(id).add(reference).add(now))
                == 1;
    }

    void heard(Connection connection, String reference) {
        Sql.update(connection, HEARD, statement -> Parameters.of(statement).add(reference));
    }

    List<String> knownByNow(Connection connection, int most) {
        return Sql.query(
                connection,
                KNOWN_BY_NOW,
                statement -> Parameters.of(statement).add(most),
                row -> row.getString("reference"));
    }

    int forgetBefore(Connection connection, Instant time) {
        return Sql.update(
                connection, FORGET, statement -> Parameters.of(statement).add(time));
    }
}
