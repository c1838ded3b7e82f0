package hiring.application.duplicate;

import hiring.choreography.journey.ApplicationId;
import java.util.List;

/** Applications that have a key in common with those that were asked about. */
public record DuplicateIndex(List<Neighbour> all) {

    /** None at all. */
    static final DuplicateIndex NONE = new DuplicateIndex(List.of());

    /** An application that has not been withdrawn. */
    record Neighbour(ApplicationId application, Applicant applicant) {}

    /** The applications that somebody's new one would be a double of, in the order of their numbers. */
    public List<ApplicationId> like(Applicant applicant) {
        return all.stream()
                .filter(neighbour -> neighbour.applicant().isLike(applicant))
                .map(Neighbour::application)
                .sorted()
                .toList();
    }

    /** As {@link #like(Applicant)}, but for an application itself. */
    public List<ApplicationId> like(Applicant applicant, ApplicationId itself) {
        return like(applicant).stream()
                .filter(application -> !application.equals(itself))
                .toList();
    }
}
