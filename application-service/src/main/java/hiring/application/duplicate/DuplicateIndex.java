package hiring.application.duplicate;

import hiring.choreography.journey.ApplicationId;
import java.util.List;

/** Applications that share a key with the applicants in question. */
public record DuplicateIndex(List<Neighbour> all) {

    /** None at all. */
    static final DuplicateIndex NONE = new DuplicateIndex(List.of());

    /** An application that has not been withdrawn. */
    record Neighbour(ApplicationId application, Applicant applicant) {}

    /** Returns the applications that a new one would duplicate, ordered by number. */
    public List<ApplicationId> like(Applicant applicant) {
        return all.stream()
                .filter(neighbour -> neighbour.applicant().isLike(applicant))
                .map(Neighbour::application)
                .sorted()
                .toList();
    }

    /** As {@link #like(Applicant)}, but for an existing application, which is not a duplicate of itself. */
    public List<ApplicationId> like(Applicant applicant, ApplicationId itself) {
        return like(applicant).stream()
                .filter(application -> !application.equals(itself))
                .toList();
    }
}
