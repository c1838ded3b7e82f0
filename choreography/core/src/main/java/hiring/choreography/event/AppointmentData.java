package hiring.choreography.event;

import java.time.Instant;
import java.util.List;

/**
 * A time at which the candidate, and with them some of the employer's people, are expected.
 *
 * @param end when they are free again, after the start
 * @param attendees the names of those who meet the candidate
 */
public record AppointmentData(Instant start, Instant end, List<String> attendees) {

    /** @throws IllegalArgumentException if it does not end after it has begun */
    public AppointmentData {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("an appointment ends after its start");
        }
        attendees = List.copyOf(attendees);
    }
}
