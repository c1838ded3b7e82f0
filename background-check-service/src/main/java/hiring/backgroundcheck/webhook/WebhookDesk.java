package hiring.backgroundcheck.webhook;

import hiring.backgroundcheck.file.Order;
import hiring.backgroundcheck.file.Orders;
import hiring.backgroundcheck.http.HttpProviderSettings;
import hiring.choreography.background.Failures;
import hiring.choreography.database.Schema;
import hiring.choreography.database.Transactions;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the provider's webhooks: keeps each once, and has the provider asked about its report. Where the report's order has no
 * name here yet, because the answer to it is still under way or was lost, the webhook is kept until it has one.
 */
@Singleton
@Requires(property = "hiring.background-check.provider", value = "http")
class WebhookDesk {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookDesk.class);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 100;

    private final WebhookEvents events;
    private final Orders orders;
    private final Transactions transactions;
    private final Schema schema;
    private final Clock clock;
    private final Signature signature;

    WebhookDesk(
            WebhookEvents events,
            Orders orders,
            Transactions transactions,
            Schema schema,
            Clock clock,
            HttpProviderSettings settings) {
        this.events = events;
        this.orders = orders;
        this.transactions = transactions;
        this.schema = schema;
        this.clock = clock;
        this.signature = new Signature(settings.webhookSecret(), settings.tolerance());
    }

    boolean isSigned(String header, byte[] body) {
        return signature.isGood(header, body, clock.instant());
    }

    /** Takes one; again, it does nothing. */
    void take(Webhook webhook) {
        String reference = webhook.reference().orElse("");
        boolean isNew = transactions.write(connection -> {
            boolean added = events.add(connection, webhook.id(), reference, clock.instant());
            if (added) {
                stir(connection, reference);
            }
            return added;
        });
        LOG.info("webhook taken, new={} report={}", isNew, reference.replaceAll("[^A-Za-z0-9._~-]", "?"));
    }

    /** Has the provider asked about the reports whose orders have a name by now. */
    @Scheduled(fixedDelay = "5s", initialDelay = "5s")
    void lookForLateNames() {
        whileThereIsADatabase(connection -> {
            List<String> known = events.knownByNow(connection, AT_ONCE);
            known.forEach(reference -> stir(connection, reference));
            return known.size();
        });
    }

    /** Forgets what nobody will send again. */
    @Scheduled(fixedDelay = "1h", initialDelay = "1m")
    void forget() {
        whileThereIsADatabase(
                connection -> events.forgetBefore(connection, clock.instant().minus(KEPT)));
    }

    private void stir(Connection connection, String reference) {
        List<Order> found = orders.lockByReference(connection, reference);
        orders.change(
                connection,
                found.stream().map(order -> order.stirred(clock.instant())).toList());
        if (!found.isEmpty()) {
            events.heard(connection, reference);
        }
    }

    private void whileThereIsADatabase(Function<Connection, Integer> work) {
        try {
            if (schema.isCurrent()) {
                transactions.write(work);
            }
        } catch (RuntimeException e) {
            LOG.warn("webhooks are looked at again later: {}", Failures.inOneLine(e));
        }
    }
}
