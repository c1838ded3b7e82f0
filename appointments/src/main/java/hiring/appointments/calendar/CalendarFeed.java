package hiring.appointments.calendar;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * An address from which a calendar can be fetched.
 *
 * @param digest of the secret in the address
 * @param interviewer whose calendar it is
 */
@MappedEntity("calendar_feed")
record CalendarFeed(@Id String digest, String interviewer) {}
