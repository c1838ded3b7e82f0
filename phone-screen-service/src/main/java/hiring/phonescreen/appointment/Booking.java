package hiring.phonescreen.appointment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A time at which an interviewer is not free.
 *
 * @param applicationId whose candidate is called then
 */
@MappedEntity("appointment")
record Booking(@Id long applicationId, Instant start, Instant ends) {}
