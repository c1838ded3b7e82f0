package hiring.choreography.outbox;

import java.util.Optional;

/**
 * A stretch of the log that is being sent once more.
 *
 * @param addressee the queue that it is for
 * @param batched whether many events may travel in one message
 * @param ticket named to the addressee when all is sent
 * @param after the place in the log up to which it has been sent
 * @param last the place where it ends
 * @param sent how many events have been sent
 */
public record Replay(
        long id, String addressee, boolean batched, Optional<String> ticket, long after, long last, long sent) {

    Replay further(long place, int events) {
        return new Replay(id, addressee, batched, ticket, place, last, sent + events);
    }

    /** This replay with the rest of its stretch, in which nothing was left, behind it. */
    Replay atItsEnd() {
        return further(last, 0);
    }

    boolean isOver() {
        return after >= last;
    }
}
