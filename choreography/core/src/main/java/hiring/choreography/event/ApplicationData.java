package hiring.choreography.event;

import hiring.choreography.journey.ApplicationFact;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.journey.Party;
import hiring.choreography.process.ProcessTemplate;
import java.util.Optional;

/**
 * The application form's state. These events alone carry a candidate's name.
 *
 * @param position blank while a draft has none
 * @param processName the process chosen on the form
 * @param process the template pinned by the submission; empty before
 * @param withdrawnBy who withdrew, while it is withdrawn
 * @param reason why it was withdrawn or reinstated
 */
public record ApplicationData(
        ApplicationStatus status,
        String firstName,
        String lastName,
        String position,
        String processName,
        Optional<ProcessTemplate> process,
        Optional<Party> withdrawnBy,
        Optional<String> reason)
        implements EventData {

    /** The fact that this state is, at a revision. */
    public ApplicationFact fact(int revision) {
        return new ApplicationFact(revision, status, process, withdrawnBy);
    }
}
