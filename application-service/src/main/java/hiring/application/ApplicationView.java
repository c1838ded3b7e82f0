package hiring.application;

import hiring.application.form.Attachment;
import hiring.application.form.Candidate;
import hiring.application.form.Form;
import hiring.application.form.Origin;
import hiring.application.form.Source;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.journey.Party;
import hiring.choreography.web.FieldError;
import hiring.choreography.web.Versioned;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An application as the API returns it.
 *
 * @param candidateId a random number that all applications of one person have in common
 * @param position its title; null while it is not known
 * @param processVersion the version of its process, fixed at submission; null before
 * @param withdrawnBy on whose behalf it was withdrawn; null unless it is withdrawn
 * @param missing the required fields that are still empty
 */
@Introspected
record ApplicationView(
        ApplicationId applicationId,
        UUID candidateId,
        ApplicationStatus status,
        String firstName,
        String lastName,
        Optional<String> email,
        Optional<String> phone,
        List<String> links,
        Optional<String> position,
        Optional<String> positionId,
        String process,
        Optional<Integer> processVersion,
        Optional<Source> source,
        Optional<String> sourceDetail,
        List<Attachment> attachments,
        Optional<Party> withdrawnBy,
        Optional<String> withdrawnReason,
        List<String> missing,
        int revision,
        Instant createdAt,
        Instant updatedAt,
        Optional<Instant> submittedAt,
        List<String> allowedActions)
        implements Versioned {

    static ApplicationView of(Application application, List<FieldError> missing) {
        Form form = application.form();
        Candidate candidate = form.candidate();
        return new ApplicationView(
                application.id(),
                application.candidateId(),
                application.status(),
                candidate.firstName(),
                candidate.lastName(),
                candidate.email(),
                candidate.phone(),
                candidate.links(),
                form.position().title(),
                form.position().id(),
                form.process(),
                application.submission().map(Submission::processVersion),
                form.origin().map(Origin::source),
                form.origin().flatMap(Origin::detail),
                form.attachments(),
                application.withdrawal().map(Withdrawal::by),
                application.withdrawal().map(Withdrawal::reason),
                missing.stream().map(FieldError::field).distinct().toList(),
                application.revision(),
                application.createdAt(),
                application.updatedAt(),
                application.submission().map(Submission::at),
                application.allowedActions());
    }
}
