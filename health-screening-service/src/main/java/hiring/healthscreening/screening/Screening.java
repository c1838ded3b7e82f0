package hiring.healthscreening.screening;

import java.time.Instant;
import java.util.Optional;

/**
 * What is agreed with a candidate about their screening.
 *
 * @param consent the newest, be it withdrawn or not
 * @param appointment the newest, be it missed or not
 * @param accommodations what they need to do the work, where the last verdict said so
 */
public record Screening(
        long applicationId,
        Optional<Consent> consent,
        Optional<Appointment> appointment,
        Optional<String> accommodations) {

    static Screening empty(long applicationId) {
        return new Screening(applicationId, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether the candidate agrees to being examined. */
    public boolean isAgreedTo() {
        return consent.filter(Consent::stands).isPresent();
    }

    /** The appointment that the candidate is to come to, if there is one. */
    Optional<Appointment> awaited() {
        return appointment.filter(one -> !one.isMissed());
    }

    /** What stands in the way of whatever may not be done while the stage is pending. */
    public String obstacle() {
        if (!isAgreedTo()) {
            return "it is waiting for consent";
        }
        return awaited().map(one -> "the appointment begins " + one.start()).orElse("there is no appointment");
    }

    /** What a pending screening is waiting for. */
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
