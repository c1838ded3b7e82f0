package hiring.choreography.event;

import hiring.choreography.journey.ApplicationFact;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.journey.Party;
import hiring.choreography.process.ProcessTemplate;
import java.util.Optional;
import java.util.UUID;

/**
 * The application form's state. These events alone carry a candidate's name.
 *
 * @param position blank while a draft has none
 * @param processName the process chosen on the form
 * @param process the template pinned by the submission; empty before
 * @param withdrawnBy who withdrew, while it is withdrawn
 * @param reason why it was withdrawn or reinstated
 * @param candidateId a random number that all applications of one person have in common; empty if the event is older than it
 */
public record ApplicationData(
        ApplicationStatus status,
        String firstName,
        String lastName,
        String position,
        String processName,
        Optional<ProcessTemplate> process,
        Optional<Party> withdrawnBy,
        Optional<String> reason,
        Optional<UUID> candidateId)
        implements EventData {

    /** A state as it was published before persons had a number. */
    public ApplicationData(
            ApplicationStatus status,
            String firstName,
            String lastName,
            String position,
            String processName,
            Optional<ProcessTemplate> process,
            Optional<Party> withdrawnBy,
            Optional<String> reason) {
        this(status, firstName, lastName, position, processName, process, withdrawnBy, reason, Optional.empty());
    }

    /** The fact that this state is, at a revision. */
    public ApplicationFact fact(int revision) {
        return new ApplicationFact(revision, status, process, withdrawnBy);
    }
}
