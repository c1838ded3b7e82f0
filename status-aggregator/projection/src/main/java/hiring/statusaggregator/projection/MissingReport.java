package hiring.statusaggregator.projection;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;

/**
 * A report that a stage owes: by the rule it ought to have moved, and it has not said so.
 *
 * @param event the id of the event that would say so, for example {@code 42/phone-screen/2}
 * @param expected what the rule makes of the facts heard
 * @param reported what the stage has reported last
 */
public record MissingReport(StageName stage, String event, StageStatus expected, StageStatus reported) {}
