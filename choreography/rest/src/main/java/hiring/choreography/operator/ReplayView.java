package hiring.choreography.operator;

import hiring.choreography.outbox.Replay;
import io.micronaut.core.annotation.Introspected;

/**
 * A replay of a stretch of the log that is under way.
 *
 * @param to the receiving queue
 * @param sent how many events have been sent so far
 * @param left how many places of the log are left; some may be empty
 */
@Introspected
record ReplayView(long id, String to, long sent, long left) {

    static ReplayView of(Replay replay) {
        return new ReplayView(replay.id(), replay.addressee(), replay.sent(), replay.last() - replay.after());
    }
}
