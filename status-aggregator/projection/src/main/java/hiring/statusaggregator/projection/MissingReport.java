package hiring.statusaggregator.projection;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;

/**
 * A report that a stage has not sent, although the rule gives it another status.
 *
 * @param event the id of the missing event, for example {@code 42/phone-screen/2}
 * @param expected the status that the rule derives from the facts received
 * @param reported the status that the stage reported last
 */
public record MissingReport(StageName stage, String event, StageStatus expected, StageStatus reported) {}
