package hiring.healthscreening.screening;

import hiring.healthscreening.clinic.Clinic;
import java.time.Duration;
import java.time.Instant;

/**
 * When and where a candidate is seen.
 *
 * @param rescheduled how often it was agreed anew
 * @param missed how often the candidate did not come
 * @param isMissed whether this very one was missed, so that there is none to wait for
 */
record Appointment(Clinic clinic, Instant start, Duration duration, int rescheduled, int missed, boolean isMissed) {

    static Appointment first(Clinic clinic, Instant start, Duration duration) {
        return new Appointment(clinic, start, duration, 0, 0, false);
    }

    /** Agreed anew; to say the same again is no change. */
    Appointment moved(Clinic otherClinic, Instant otherStart, Duration otherDuration) {
        boolean isTheSame = !isMissed && otherClinic.id() == clinic.id() && otherStart.equals(start);
        return new Appointment(
                otherClinic, otherStart, otherDuration, isTheSame ? rescheduled : rescheduled + 1, missed, false);
    }

    /** The candidate did not come. */
    Appointment whenMissed() {
        return new Appointment(clinic, start, duration, rescheduled, missed + 1, true);
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(start);
    }

    /** When it is over. */
    Instant end() {
        return start.plus(duration);
    }
}
