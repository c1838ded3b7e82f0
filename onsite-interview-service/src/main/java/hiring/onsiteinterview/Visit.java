package hiring.onsiteinterview;

import hiring.choreography.stage.OfApplication;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * When and where an application's candidate comes to be interviewed.
 *
 * @param interviewers the people met, separated by commas
 */
@MappedEntity("visit")
record Visit(@Id long applicationId, Instant start, int durationMinutes, String location, String interviewers)
        implements OfApplication {}
