package hiring.choreography.journey;

import hiring.choreography.process.ProcessTemplate;
import java.util.Optional;

/**
 * Where the form stands.
 *
 * @param process the template that the application keeps from its submission on; empty before
 * @param withdrawnBy who withdrew, while it is withdrawn
 */
public record ApplicationFact(
        int revision, ApplicationStatus status, Optional<ProcessTemplate> process, Optional<Party> withdrawnBy)
        implements Fact {}
