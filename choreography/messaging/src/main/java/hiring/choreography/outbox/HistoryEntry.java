package hiring.choreography.outbox;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;

/**
 * Who did what when, and why.
 *
 * @param event what happened, for example {@code phone-screen.passed}
 */
@Introspected
public record HistoryEntry(
        int revision,
        String event,
        Instant time,
        String actor,
        Optional<String> status,
        Optional<String> outcome,
        Optional<String> qualifier,
        Optional<String> reason,
        Optional<String> note) {

    /** What others than the owner's people may read. */
    public HistoryEntry withoutNote() {
        return new HistoryEntry(revision, event, time, actor, status, outcome, qualifier, reason, Optional.empty());
    }
}
