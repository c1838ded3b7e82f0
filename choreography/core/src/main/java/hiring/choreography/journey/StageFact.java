package hiring.choreography.journey;

import hiring.choreography.process.StageName;
import java.util.Optional;

/**
 * What was recorded at a stage.
 *
 * @param recorded what the recorded outcome says; empty if there is none, as after a reopening
 */
public record StageFact(StageName stage, int revision, Optional<StageStatus> recorded) implements Fact {}
