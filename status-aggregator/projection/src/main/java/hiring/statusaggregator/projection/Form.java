package hiring.statusaggregator.projection;

import hiring.choreography.database.Timestamps;
import hiring.choreography.event.ApplicationData;
import hiring.choreography.event.Event;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.text.TextKind;
import java.time.Instant;
import java.util.Optional;

/**
 * The application form as last received, the only source of a candidate's name.
 *
 * @param processName the process chosen on the form
 * @param process the template pinned by the submission; empty before
 * @param withdrawnAt the time of the event that withdrew it; empty unless it is withdrawn
 */
public record Form(
        int revision,
        ApplicationStatus status,
        String firstName,
        String lastName,
        String position,
        String processName,
        Optional<ProcessTemplate> process,
        Optional<Instant> withdrawnAt) {

    static Form of(Event event, ApplicationData data) {
        return new Form(
                event.revision(),
                data.status(),
                TextKind.LINE.lenient(data.firstName()),
                TextKind.LINE.lenient(data.lastName()),
                TextKind.LINE.lenient(data.position()),
                data.processName(),
                data.process(),
                Optional.of(Timestamps.kept(event.time()))
                        .filter(time -> data.status() == ApplicationStatus.WITHDRAWN));
    }

    /** First and last name. */
    public String candidate() {
        return (firstName + " " + lastName).strip();
    }
}
