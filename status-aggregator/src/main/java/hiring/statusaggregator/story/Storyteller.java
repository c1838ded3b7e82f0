package hiring.statusaggregator.story;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.listener.IncomingEvent;
import hiring.statusaggregator.picture.StatusPicture;
import hiring.statusaggregator.picture.Stretch;
import hiring.statusaggregator.picture.Timeline;
import hiring.statusaggregator.words.Words;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;

/** Tells of applications what their events say. */
@Singleton
public final class Storyteller {

    private final Timeline timeline;
    private final Words words;
    private final Clock clock;

    Storyteller(Timeline timeline, Words words, Clock clock) {
        this.timeline = timeline;
        this.words = words;
        this.clock = clock;
    }

    /** Why the application in a picture is where it is now. */
    public Explanation explain(StatusPicture picture, Past past) {
        return Explanation.of(picture, past.withdrawal(), clock.instant(), words);
    }

    /** Everything that was heard of an application, which may be nothing. */
    public Past past(Connection connection, ApplicationId application) {
        Stretch alone = new Stretch(application.value(), application.value());
        return new Past(
                application,
                timeline.events(connection, alone).stream()
                        .map(IncomingEvent::event)
                        .toList());
    }
}
