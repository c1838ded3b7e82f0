package hiring.appointments;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A booking of a person who is booked for one of this stage's applications at the same time.
 *
 * @param ownApplicationId this stage's application
 */
@MappedEntity("booking")
record Overlap(
        @Id long ownApplicationId,
        long applicationId,
        String stage,
        String attendeeKey,
        String attendee,
        Instant start,
        Instant ends) {

    Booking other() {
        return new Booking(applicationId, stage, attendeeKey, attendee, start, ends);
    }
}
