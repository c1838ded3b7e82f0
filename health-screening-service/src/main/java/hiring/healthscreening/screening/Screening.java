package hiring.healthscreening.screening;

import java.time.Instant;
import java.util.Optional;

/**
 * The consent, appointment and accommodations of a candidate's screening.
 *
 * @param consent the newest, withdrawn or not
 * @param appointment the newest, missed or not
 * @param accommodations what they need to do the work, if the last verdict included any
 */
public record Screening(
        long applicationId,
        Optional<Consent> consent,
        Optional<Appointment> appointment,
        Optional<String> accommodations) {

    static Screening empty(long applicationId) {
        return new Screening(applicationId, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns whether there is a consent that was not withdrawn. */
    public boolean isAgreedTo() {
        return consent.filter(Consent::stands).isPresent();
    }

    /** Returns the appointment that is expected to take place, if there is one. */
    Optional<Appointment> awaited() {
        return appointment.filter(one -> !one.isMissed());
    }

    /** Returns why an action is not allowed while the stage is pending. */
    public String obstacle() {
        if (!isAgreedTo()) {
            return "it is waiting for consent";
        }
        return awaited().map(one -> "the appointment begins " + one.start()).orElse("there is no appointment");
    }

    /** Returns what a pending screening is waiting for. */
    String detail(Instant now) {
        if (!isAgreedTo()) {
            return "waiting for consent";
        }
        return appointment.map(one -> detail(one, now)).orElse("waiting for an appointment");
    }

    private static String detail(Appointment appointment, Instant now) {
        if (appointment.isMissed()) {
            return "the appointment was missed";
        }
        return appointment.hasBegun(now) ? "waiting for a verdict" : "waiting for the appointment";
    }
}
