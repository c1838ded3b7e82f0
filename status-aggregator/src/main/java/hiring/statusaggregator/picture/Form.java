package hiring.statusaggregator.picture;

import hiring.choreography.event.ApplicationData;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.process.ProcessTemplate;
import java.util.Optional;

/**
 * The application form as last heard of. A candidate's name is known from here alone.
 *
 * @param processName the process chosen on the form
 * @param process the template pinned by the submission; empty before
 */
public record Form(
        int revision,
        ApplicationStatus status,
        String firstName,
        String lastName,
        String position,
        String processName,
        Optional<ProcessTemplate> process) {

    static Form of(int revision, ApplicationData data) {
        return new Form(
                revision,
                data.status(),
                data.firstName(),
                data.lastName(),
                data.position(),
                data.processName(),
                data.process());
    }

    /** First and last name. */
    public String candidate() {
        return (firstName + " " + lastName).strip();
    }
}
