package hiring.phonescreen.appointment;

import hiring.choreography.stage.OfApplication;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The appointment for a candidate's call.
 *
 * @param ends when the interviewer is free again
 * @param number the number to call; null for the one on the application form
 * @param timeZone where the candidate is
 * @param reschedules how often it was postponed, this appointment and those before it
 * @param noShows how often the candidate could not be reached
 * @param missed whether one of the two was missing, so that another appointment is needed
 * @param changedAt when it was arranged or missed; null if an earlier release has stored it
 */
@MappedEntity("appointment")
public record Appointment(
        @Id long applicationId,
        Instant start,

        int durationMinutes,
        Instant ends,

        String interviewer,
        @Nullable String number,
        String timeZone,
        int reschedules,
        int noShows,
        boolean missed,
        @Nullable Instant changedAt)
        implements OfApplication {

    /** Returns whether it has begun and was not missed yet, so that a no-show can be recorded. */
    public boolean mayBeMissed(Instant now) {
        return !missed && !start.isAfter(now);
    }

    /** Returns its start in the candidate's time zone. */
    public OffsetDateTime localStart() {
        return start.atZone(ZoneId.of(timeZone)).toOffsetDateTime();
    }

    /** This appointment in place of an earlier one; a new time is a reschedule unless that was missed. */
    Appointment insteadOf(Appointment earlier) {
        boolean putsOff = !earlier.missed && !earlier.start.equals(start);
        return counting(earlier.reschedules + (putsOff ? 1 : 0), earlier.noShows, false, changedAt);
    }

    /** This appointment after one of the two was missing. */
    Appointment missedBy(Attendee absent, Instant now) {
        return counting(reschedules, noShows + (absent == Attendee.CANDIDATE ? 1 : 0), true, now);
    }

    private Appointment counting(int putOff, int notReached, boolean isMissed, @Nullable Instant at) {
        return new Appointment(
                applicationId,
                start,
                durationMinutes,
                ends,
                interviewer,
                number,
                timeZone,
                putOff,
                notReached,
                isMissed,
                at);
    }
}
