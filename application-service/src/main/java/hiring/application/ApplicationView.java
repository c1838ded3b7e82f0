package hiring.application;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.journey.Party;
import hiring.choreography.web.Versioned;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An application as its people see it.
 *
 * @param processVersion the version that it keeps; null until it was submitted
 * @param withdrawnBy on whose behalf it was withdrawn; null while it is not
 */
@Introspected
record ApplicationView(
        ApplicationId applicationId,
        ApplicationStatus status,
        String firstName,
        String lastName,
        String email,
        String position,
        String process,
        Optional<Integer> processVersion,
        Optional<Party> withdrawnBy,
        Optional<String> withdrawnReason,
        int revision,
        Instant createdAt,
        Optional<Instant> submittedAt,
        List<String> allowedActions)
        implements Versioned {

    static ApplicationView of(Application application) {
        Form form = application.form();
        return new ApplicationView(
                application.id(),
                application.status(),
                form.firstName(),
                form.lastName(),
                form.email(),
                form.position(),
                form.process(),
                application.submission().map(Submission::processVersion),
                application.withdrawal().map(Withdrawal::by),
                application.withdrawal().map(Withdrawal::reason),
                application.revision(),
                application.createdAt(),
                application.submission().map(Submission::at),
                application.allowedActions());
    }
}
