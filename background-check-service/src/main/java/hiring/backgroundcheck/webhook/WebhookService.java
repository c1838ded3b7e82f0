package hiring.backgroundcheck.webhook;

import hiring.backgroundcheck.file.Order;
import hiring.backgroundcheck.file.Orders;
import hiring.backgroundcheck.http.HttpProviderSettings;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Processes the provider's webhooks: stores each once, and makes a call about its report due. If the report's order has no
 * reference here yet, because the answer to it is pending or was lost, the webhook is kept until it has one.
 */
@Singleton
@Requires(property = "hiring.background-check.provider", value = "http")
class WebhookService {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookService.class);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 100;

    private final WebhookEvents events;
    private final Orders orders;
    private final Clock clock;
    private final Signature signature;

    WebhookService(WebhookEvents events, Orders orders, Clock clock, HttpProviderSettings settings) {
        this.events = events;
        this.orders = orders;
        this.clock = clock;
        this.signature = new Signature(settings.webhookSecret(), settings.tolerance());
    }

    boolean isSigned(String header, byte[] body) {
        return signature.isGood(header, body, clock.instant());
    }

    /** Processes a webhook; a repeated one has no effect. */
    @Transactional
    void take(Webhook webhook) {
        String reference = webhook.reference().orElse("");
        boolean isNew = events.add(webhook.id(), reference, clock.instant()) > 0;
        if (isNew) {
            makeDue(reference);
        }
        LOG.info("webhook received, new={} report={}", isNew, reference.replaceAll("[^A-Za-z0-9._~-]", "?"));
    }

    /** Makes calls due for webhooks whose orders have a reference by now. */
    @Transactional
    void processLateWebhooks() {
        events.knownByNow(AT_ONCE).forEach(this::makeDue);
    }

    /** Deletes the webhooks that are too old to be sent again. */
    void forget() {
        events.deleteByReceivedAtBefore(clock.instant().minus(KEPT));
    }

    private void makeDue(String reference) {
        List<Order> found = orders.lockByReference(reference);
        orders.change(
                found.stream().map(order -> order.notified(clock.instant())).toList());
        if (!found.isEmpty()) {
            events.processed(reference);
        }
    }
}
