package hiring.backgroundcheck.webhook;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

/**
 * A webhook that was received.
 *
 * @param reference the provider's id for the order that it is about
 * @param processed whether the order was found
 */
@MappedEntity("webhook_event")
record WebhookEvent(
        @Id String eventId,
        String reference,
        Instant receivedAt,
        @MappedProperty("heard") boolean processed) {}
