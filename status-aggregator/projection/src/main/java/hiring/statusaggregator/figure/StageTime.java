package hiring.statusaggregator.figure;

import hiring.choreography.process.StageName;
import io.micronaut.core.annotation.Introspected;

/** How long a stage took, from when it first was pending until it no longer was. */
@Introspected
public record StageTime(StageName stage, Spread time) {}
