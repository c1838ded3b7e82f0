package hiring.healthscreening.screening;

import hiring.healthscreening.clinic.Clinic;
import java.time.Duration;
import java.time.Instant;

/**
 * When and where a candidate is examined.
 *
 * @param rescheduled how often it was moved
 * @param missed how often the candidate did not come
 * @param isMissed whether this appointment was missed, so that another one is needed
 */
record Appointment(Clinic clinic, Instant start, Duration duration, int rescheduled, int missed, boolean isMissed) {

    static Appointment first(Clinic clinic, Instant start, Duration duration) {
        return new Appointment(clinic, start, duration, 0, 0, false);
    }

    /** Moved; the same clinic and time are no change. */
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

    /** Returns when it ends. */
    Instant end() {
        return start.plus(duration);
    }
}
