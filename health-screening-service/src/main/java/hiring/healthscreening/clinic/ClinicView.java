package hiring.healthscreening.clinic;

import hiring.choreography.web.Versioned;
import io.micronaut.core.annotation.Introspected;

/** A clinic as the API returns it. */
@Introspected
public record ClinicView(long id, String name, String address, String timeZone, int revision) implements Versioned {

    /** The view of a clinic. */
    public static ClinicView of(Clinic clinic) {
        return new ClinicView(
                clinic.id(), clinic.name(), clinic.address(), clinic.timeZone().getId(), clinic.revision());
    }
}
