package hiring.application.duplicate;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.ApplicationStatus;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * An application that another one seems to repeat.
 *
 * @param since when it got its status
 */
@Introspected
public record Duplicate(ApplicationId applicationId, ApplicationStatus status, Instant since) {

    @Override
    public String toString() {
        return applicationId + " (" + status + " since " + LocalDate.ofInstant(since, ZoneOffset.UTC) + ")";
    }
}
