package hiring.statusaggregator.figure;

import hiring.choreography.process.StageName;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;

/** How long a stage took, from when it first was pending until it no longer was. */
@Introspected
@Schema(description = "How long a stage took, from when it first was pending until it no longer was.")
public record StageTime(StageName stage, Spread time) {}
