package hiring.backgroundcheck.webhook;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A webhook that was received.
 *
 * @param reference the provider's id for the order that it is about
 * @param heard whether the order was found
 */
@MappedEntity("webhook_event")
record WebhookEvent(@Id String eventId, String reference, Instant receivedAt, boolean heard) {}
