package hiring.choreography.stage;

import hiring.choreography.journey.ApplicationId;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** What somebody said to the stage's people, and to nobody else, about an application. */
@Introspected
public record Comment(long id, ApplicationId applicationId, Instant time, String actor, String text) {}
