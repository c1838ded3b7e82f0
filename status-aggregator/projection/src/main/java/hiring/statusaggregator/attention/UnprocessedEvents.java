package hiring.statusaggregator.attention;

import hiring.choreography.operator.DeadLetterService;
import jakarta.inject.Singleton;
import java.util.List;

/** The events that this service could not process, and retrying them. */
@Singleton
public final class UnprocessedEvents {

    private final DeadLetterService store;

    UnprocessedEvents(DeadLetterService store) {
        this.store = store;
    }

    List<UnprocessedEvent> oldest(int limit) {
        return store.oldest(limit).stream()
                .map(deadLetter -> new UnprocessedEvent(
                        deadLetter.id(),
                        deadLetter.what(),
                        deadLetter.cause(),
                        deadLetter.attempts(),
                        deadLetter.lastFailureAt()))
                .toList();
    }

    /**
     * Processes an event again and removes it, in one transaction.
     *
     * @throws hiring.choreography.web.NotFoundException if there is no such event, or no longer
     * @throws hiring.choreography.web.RefusedException if it was discarded, or fails again
     */
    public void retry(long id) {
        store.redrive(id);
    }
}
