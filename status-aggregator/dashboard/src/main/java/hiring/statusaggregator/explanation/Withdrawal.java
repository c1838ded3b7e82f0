package hiring.statusaggregator.explanation;

import hiring.choreography.database.Timestamps;
import hiring.choreography.event.Actor;
import hiring.choreography.event.ApplicationData;
import hiring.choreography.event.Event;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.journey.Party;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The withdrawal of an application; the projection stores only that it was withdrawn.
 *
 * @param actor who recorded it
 * @param by on whose behalf
 */
record Withdrawal(Instant since, Actor actor, Optional<Party> by, Optional<String> reason) {

    /** The last withdrawal among some events of one application; empty if there is none. */
    static Optional<Withdrawal> last(List<Event> events) {
        return events.stream()
                .filter(Withdrawal::isOne)
                .max(Comparator.comparingInt(Event::revision))
                .map(Withdrawal::of);
    }

    private static boolean isOne(Event event) {
        return event.data() instanceof ApplicationData form && form.status() == ApplicationStatus.WITHDRAWN;
    }

    private static Withdrawal of(Event event) {
        ApplicationData form = (ApplicationData) event.data();
        return new Withdrawal(Timestamps.kept(event.time()), event.actor(), form.withdrawnBy(), form.reason());
    }
}
