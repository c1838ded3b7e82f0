package hiring.statusaggregator.dashboard;

import hiring.choreography.database.Transactions;
import hiring.choreography.web.InvalidFieldException;
import hiring.choreography.web.NotFoundException;
import hiring.pages.Messages;
import hiring.statusaggregator.explanation.Storyteller;
import hiring.statusaggregator.feed.Changes;
import hiring.statusaggregator.feed.Place;
import hiring.statusaggregator.owner.Allowances;
import hiring.statusaggregator.projection.Past;
import hiring.statusaggregator.projection.StatusPicture;
import hiring.statusaggregator.projection.Timeline;
import hiring.statusaggregator.projection.TimelineEntry;
import hiring.statusaggregator.status.StatusPages;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Makes the pages of single applications. */
@Singleton
final class ApplicationPages {

    private final StatusPages pages;
    private final Timeline timeline;
    private final Storyteller storyteller;
    private final Allowances allowances;
    private final Transactions transactions;
    private final Changes changes;
    private final Messages messages;
    private final Clock clock;

    ApplicationPages(
            StatusPages pages,
            Timeline timeline,
            Storyteller storyteller,
            Allowances allowances,
            Transactions transactions,
            Changes changes,
            Messages messages,
            Clock clock) {
        this.pages = pages;
        this.timeline = timeline;
        this.storyteller = storyteller;
        this.allowances = allowances;
        this.transactions = transactions;
        this.changes = changes;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The page of an application.
     *
     * @param step after how many of its events it is shown; empty is after all of them
     * @throws NotFoundException if nothing has been heard of it
     * @throws InvalidFieldException if it has not so many
     */
    ApplicationPage of(long application, Optional<Integer> step) {
        // before reading, so that what changes meanwhile is told again
        Place place = changes.place();
        return transactions.read(connection -> {
            StatusPicture now = pages.find(connection, application)
                    .orElseThrow(() -> new NotFoundException(messages.of("error.unheard", Long.toString(application))));
            List<TimelineEntry> entries = timeline.find(connection, application);
            Past past = timeline.past(connection, now.application());
            Optional<TimelineEntry> until = step.map(number -> demand(number, entries));
            StatusPicture shown = until.flatMap(entry -> past.at(entry.time())).orElse(now);
            return new ApplicationPage(
                    messages,
                    now,
                    shown,
                    storyteller.explain(now, past),
                    ActionTable.of(allowances.unasked(ActionTable.owners(now)), messages),
                    entries,
                    step,
                    until,
                    place,
                    clock.instant());
        });
    }

    private static TimelineEntry demand(int step, List<TimelineEntry> entries) {
        if (step < 1 || step > entries.size()) {
            throw new InvalidFieldException("step", "is not from 1 to " + entries.size());
        }
        return entries.get(step - 1);
    }
}
