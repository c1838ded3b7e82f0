package hiring.application.duplicate;

import hiring.choreography.journey.ApplicationId;
import java.util.Comparator;
import java.util.List;

/** Applications that share a key with the applicants in question. */
public record DuplicateIndex(List<Existing> all) {

    /** None at all. */
    static final DuplicateIndex NONE = new DuplicateIndex(List.of());

    /** An application that has not been withdrawn. */
    record Existing(Duplicate application, Applicant applicant) {}

    /** Returns the applications that a new one would duplicate, ordered by number. */
    public List<Duplicate> like(Applicant applicant) {
        return all.stream()
                .filter(existing -> existing.applicant().isLike(applicant))
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
