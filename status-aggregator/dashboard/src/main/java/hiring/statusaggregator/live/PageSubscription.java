package hiring.statusaggregator.live;

import hiring.choreography.journey.ApplicationId;
import hiring.statusaggregator.feed.ChangeFeed;
import hiring.statusaggregator.feed.FeedPosition;
import io.micronaut.http.sse.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.FluxSink;

/** The subscription of an open page. Only one thread at a time notifies it. */
final class PageSubscription {

    /** Something that the page shows has changed. */
    static final String CHANGED = "changed";

    /** Something has changed, whether the page shows it or not. */
    static final String MOVED = "moved";

    /** A heartbeat, whether anything has changed or not. */
    static final String BEAT = "beat";

    private static final Duration BETWEEN_MOVES = Duration.ofMillis(600);
    private static final Duration BETWEEN_BEATS = Duration.ofSeconds(4);

    private final FluxSink<Event<String>> sink;
    private final List<ApplicationId> shown;
    private FeedPosition seen;
    private FeedPosition moved;
    private Instant notifiedAt = Instant.MIN;
    private Instant lastMove = Instant.MIN;
    private Instant lastBeat = Instant.MIN;

    /**
     * The subscription of a page that was just opened or has reconnected.
     *
     * @param shown the applications on it
     * @param seen the place of the last change that it shows
     */
    PageSubscription(FluxSink<Event<String>> sink, List<ApplicationId> shown, FeedPosition seen) {
        this.sink = sink;
        this.shown = shown;
        this.seen = seen;
        this.moved = seen;
    }

    /**
     * Notifies the page of its changes, if there are any. A page that does not keep up is notified later, and then only once.
     *
     * @param place of the last change, or of one shortly before
     */
    boolean notifyOf(ChangeFeed changes, FeedPosition place, Instant now) {
        boolean isChanged = canReceive() && !place.equals(seen) && hasChanged(changes, place);
        if (isChanged) {
            send(CHANGED, place.toString());
        }
        boolean isMoved = canReceive() && !place.equals(moved) && isOver(lastMove, BETWEEN_MOVES, now);
        if (isMoved) {
            moved = place;
            lastMove = now;
            send(MOVED, place.toString());
        }
        notifiedAt = isChanged || isMoved ? now : notifiedAt;
        return isChanged || isMoved;
    }

    private boolean canReceive() {
        return sink.requestedFromDownstream() > 0;
    }

    private boolean hasChanged(ChangeFeed changes, FeedPosition place) {
        boolean concerns = !changes.since(seen, shown).isEmpty();
        seen = place;
        return concerns;
    }

    /** Sends a heartbeat if one is due, so that the page knows that it is connected. */
    void beat(Optional<Duration> behind, Instant now) {
        if (canReceive() && isOver(lastBeat, BETWEEN_BEATS, now)) {
            lastBeat = now;
            send(BEAT, beatOf(behind, now));
        }
    }

    /** When the page was last notified of a change. */
    Instant notifiedAt() {
        return notifiedAt;
    }

    /** The time as of which the page is current, and its lag in seconds; null while there is no connection to the broker. */
    private static String beatOf(Optional<Duration> lag, Instant now) {
        String behind = lag.map(Duration::toSeconds).map(String::valueOf).orElse("null");
        return "{\"asOf\":\"" + now + "\",\"behind\":" + behind + "}";
    }

    private static boolean isOver(Instant last, Duration pause, Instant now) {
        return last.equals(Instant.MIN) || !now.isBefore(last.plus(pause));
    }

    private void send(String name, String data) {
        sink.next(Event.of(data).name(name));
    }
}
