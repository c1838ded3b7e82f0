package hiring.statusaggregator.attention;

import hiring.statusaggregator.gap.OpenGaps.OpenGap;
import hiring.statusaggregator.projection.ApplicationProjection;
import java.util.List;

/**
 * What needs attention, the most urgent of each kind.
 *
 * @param overdue by stage and assignee, the largest number of applications first
 * @param unassigned pending work that has no assignee, by stage, in the order of their names
 * @param undecided accepted offers whose application has since ended: a person has to decide
 * @param gaps stages that have stalled, and events that were missed
 * @param deadLetters events that could not be processed here
 */
public record Attention(
        List<OverdueWork> overdue,
        List<UnassignedWork> unassigned,
        List<ApplicationProjection> undecided,
        List<OpenGap> gaps,
        List<UnprocessedEvent> deadLetters) {

    /** Whether nothing needs attention. */
    public boolean isNone() {
        return overdue.isEmpty()
                && unassigned.isEmpty()
                && undecided.isEmpty()
                && gaps.isEmpty()
                && deadLetters.isEmpty();
    }
}
