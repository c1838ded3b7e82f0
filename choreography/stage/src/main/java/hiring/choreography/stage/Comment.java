package hiring.choreography.stage;

import hiring.choreography.journey.ApplicationId;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** A comment on an application. Only the stage's team can read it. */
@Introspected
public record Comment(long id, ApplicationId applicationId, Instant time, String actor, String text) {}
