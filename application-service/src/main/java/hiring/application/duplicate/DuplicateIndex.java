package hiring.application.duplicate;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.ApplicationStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Applications that share a key with the applicants in question. */
public record DuplicateIndex(List<Existing> all) {

    /** None at all. */
    public static final DuplicateIndex NONE = new DuplicateIndex(List.of());

    /** An application, perhaps a withdrawn one, and the number of its candidate. */
    record Existing(Duplicate application, UUID candidateId, Applicant applicant) {

        private boolean isWithdrawn() {
            return application.status() == ApplicationStatus.WITHDRAWN;
        }
    }

    /** Returns the number of the person whose newest application has the applicant's e-mail address; empty if there is none. */
    public Optional<UUID> candidateId(Applicant applicant) {
        return all.stream()
                .filter(existing -> existing.applicant().hasSameEmail(applicant))
                .max(Comparator.comparing(existing -> existing.application().applicationId()))
                .map(Existing::candidateId);
    }

    /** Returns the applications that a new one would duplicate, ordered by number. Those that were withdrawn are none. */
    public List<Duplicate> like(Applicant applicant) {
        return all.stream()
                .filter(existing ->
                        !existing.isWithdrawn() && existing.applicant().isLike(applicant))
                .map(Existing::application)
                .sorted(Comparator.comparing(Duplicate::applicationId))
                .toList();
    }

    /** As {@link #like(Applicant)}, but for an existing application, which is not a duplicate of itself. */
    public List<Duplicate> like(Applicant applicant, ApplicationId itself) {
        return like(applicant).stream()
                .filter(other -> !other.applicationId().equals(itself))
                .toList();
    }
}
