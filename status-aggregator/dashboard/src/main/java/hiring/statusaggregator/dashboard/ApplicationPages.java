package hiring.statusaggregator.dashboard;

import hiring.choreography.web.InvalidFieldException;
import hiring.choreography.web.NotFoundException;
import hiring.pages.Messages;
import hiring.statusaggregator.explanation.ExplanationService;
import hiring.statusaggregator.feed.ChangeFeed;
import hiring.statusaggregator.feed.FeedPosition;
import hiring.statusaggregator.owner.AllowedActionsQuery;
import hiring.statusaggregator.projection.ApplicationHistory;
import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.projection.TimelineEntry;
import hiring.statusaggregator.projection.TimelineQuery;
import hiring.statusaggregator.status.StatusQuery;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Builds the pages of single applications. */
@Singleton
class ApplicationPages {

    private final StatusQuery pages;
    private final TimelineQuery timeline;
    private final ExplanationService explanations;
    private final AllowedActionsQuery allowedActions;
    private final ChangeFeed changes;
    private final Messages messages;
    private final Clock clock;

    ApplicationPages(
            StatusQuery pages,
            TimelineQuery timeline,
            ExplanationService explanations,
            AllowedActionsQuery allowedActions,
            ChangeFeed changes,
            Messages messages,
            Clock clock) {
        this.pages = pages;
        this.timeline = timeline;
        this.explanations = explanations;
        this.allowedActions = allowedActions;
        this.changes = changes;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The page of an application.
     *
     * @param step the number of events after which to show it; empty for all of them
     * @throws NotFoundException if no event about it was received
     * @throws InvalidFieldException if it has fewer events
     */
    @Transactional
    ApplicationPage of(long application, Optional<Integer> step, Viewer viewer) {
        // before reading, so that changes in the meantime are reported again
        FeedPosition place = changes.place();
        ApplicationProjection now = pages.find(application)
                .orElseThrow(() -> new NotFoundException(messages.of("error.not-found", Long.toString(application))));
        List<TimelineEntry> entries = timeline.entries(application);
        ApplicationHistory past = timeline.history(now.application());
        Optional<TimelineEntry> until = step.map(number -> requireStep(number, entries));
        ApplicationProjection shown =
                until.flatMap(entry -> past.at(entry.time())).orElse(now);
        return new ApplicationPage(
                messages,
                viewer,
                now,
                shown,
                explanations.explain(now, past),
                ActionTable.of(allowedActions.unasked(ActionTable.owners(now)), messages),
                entries,
                step,
                until,
                place,
                clock.instant());
    }

    private static TimelineEntry requireStep(int step, List<TimelineEntry> entries) {
        if (step < 1 || step > entries.size()) {
            throw new InvalidFieldException("step", "is not from 1 to " + entries.size());
        }
        return entries.get(step - 1);
    }
}
