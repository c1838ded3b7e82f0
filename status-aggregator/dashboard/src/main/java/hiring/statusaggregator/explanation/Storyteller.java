package hiring.statusaggregator.explanation;

import hiring.pages.Messages;
import hiring.statusaggregator.projection.Past;
import hiring.statusaggregator.projection.StatusPicture;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Tells of applications what their events say. */
@Singleton
public final class Storyteller {

    private final Messages messages;
    private final Clock clock;

    Storyteller(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Why the application in a picture is where it is now. */
    public Explanation explain(StatusPicture picture, Past past) {
        return Explanation.of(picture, Withdrawal.last(past.events()), clock.instant(), messages);
    }
}
