package hiring.statusaggregator.live;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.listener.Hearing;
import io.micronaut.http.sse.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.FluxSink;

/** A page that somebody has open. Only one thread at a time tells it anything. */
final class Viewer {

    /** Something that the page shows has changed. */
    static final String CHANGED = "changed";

    /** Something has changed, whether the page shows it or not. */
    static final String MOVED = "moved";

    /** Nothing may have changed, and all is well. */
    static final String BEAT = "beat";

    private static final Duration BETWEEN_MOVES = Duration.ofSeconds(1);
    private static final Duration BETWEEN_BEATS = Duration.ofSeconds(4);

    private final FluxSink<Event<String>> sink;
    private final List<ApplicationId> shown;
    private Place seen;
    private Place moved;
    private Instant lastMove = Instant.MIN;
    private Instant lastBeat = Instant.MIN;

    /**
     * A page that was just opened, or is back.
     *
     * @param shown the applications on it
     * @param seen the place of the last change that it shows
     */
    Viewer(FluxSink<Event<String>> sink, List<ApplicationId> shown, Place seen) {
        this.sink = sink;
        this.shown = shown;
        this.seen = seen;
        this.moved = seen;
    }

    /** Tells the page what is new for it. One that does not keep up is told later, and then no more than once. */
    void tell(Changes changes, Hearing hearing, Instant now) {
        Place place = changes.place();
        if (sink.requestedFromDownstream() > 0 && !place.equals(seen)) {
            boolean concerns = !changes.since(seen, shown).isEmpty();
            seen = place;
            if (concerns) {
                send(CHANGED, place.toString());
            }
        }
        if (sink.requestedFromDownstream() > 0 && !place.equals(moved) && isOver(lastMove, BETWEEN_MOVES, now)) {
            moved = place;
            lastMove = now;
            send(MOVED, place.toString());
        }
        if (sink.requestedFromDownstream() > 0 && isOver(lastBeat, BETWEEN_BEATS, now)) {
            lastBeat = now;
            send(BEAT, beat(hearing, now));
        }
    }

    /** Up to when what is shown is right, and by how many seconds it is behind; null if nothing is heard at present. */
    private static String beat(Hearing hearing, Instant now) {
        String behind =
                hearing.behind().map(Duration::toSeconds).map(String::valueOf).orElse("null");
        return "{\"asOf\":\"" + now + "\",\"behind\":" + behind + "}";
    }

    private static boolean isOver(Instant last, Duration pause, Instant now) {
        return last.equals(Instant.MIN) || !now.isBefore(last.plus(pause));
    }

    private void send(String name, String data) {
        sink.next(Event.of(data).name(name));
    }
}
