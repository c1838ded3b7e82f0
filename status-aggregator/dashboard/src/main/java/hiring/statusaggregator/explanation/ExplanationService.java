package hiring.statusaggregator.explanation;

import hiring.pages.Messages;
import hiring.statusaggregator.projection.ApplicationHistory;
import hiring.statusaggregator.projection.ApplicationProjection;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Explains the states of applications by their events. */
@Singleton
public final class ExplanationService {

    private final Messages messages;
    private final Clock clock;

    ExplanationService(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Explains the current state of the application in a projection. */
    public Explanation explain(ApplicationProjection projection, ApplicationHistory past) {
        return Explanation.of(projection, Withdrawal.last(past.events()), clock.instant(), messages);
    }
}
