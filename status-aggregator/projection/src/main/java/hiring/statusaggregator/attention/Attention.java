package hiring.statusaggregator.attention;

import hiring.statusaggregator.gap.OpenGaps.OpenGap;
import hiring.statusaggregator.projection.ApplicationProjection;
import java.util.List;

/**
 * What somebody ought to look at, the worst of each kind.
 *
 * @param overdue by stage and assignee, where most waits first
 * @param undecided accepted offers whose application has ended since: a person has to decide
 * @param gaps stages that have stalled, and events that were missed
 * @param deadLetters events that could not be handled here
 */
public record Attention(
        List<OverdueWork> overdue,
        List<ApplicationProjection> undecided,
        List<OpenGap> gaps,
        List<UnprocessedEvent> deadLetters) {

    /** Whether there is nothing of the kind. */
    public boolean isNone() {
        return overdue.isEmpty() && undecided.isEmpty() && gaps.isEmpty() && deadLetters.isEmpty();
    }
}
