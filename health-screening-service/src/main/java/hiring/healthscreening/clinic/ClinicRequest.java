package hiring.healthscreening.clinic;

import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import hiring.choreography.web.InvalidFieldException;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;

/**
 * The body of a request to create or update a clinic.
 *
 * @param timeZone its name in the IANA database, for example {@code Europe/Berlin}
 */
@Introspected
record ClinicRequest(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 500) @Text(TextKind.LINES) String address,
        @NotBlank String timeZone) {

    /** @throws InvalidFieldException if there is no such time zone */
    Clinic clinic(long id, int revision) {
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            throw new InvalidFieldException("timeZone", "is not a time zone such as Europe/Berlin");
        }
        return new Clinic(id, name, address, ZoneId.of(timeZone), revision);
    }
}
