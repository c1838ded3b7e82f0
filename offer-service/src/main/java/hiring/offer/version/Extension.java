package hiring.offer.version;

import java.time.Instant;

/**
 * That the candidate got a version.
 *
 * @param deadline until when it can be accepted
 * @param watched whether the timer has to look at it then
 */
public record Extension(Stamp made, Instant deadline, boolean watched) {

    Extension until(Instant other) {
        return new Extension(made, other, true);
    }

    Extension watched(boolean isWatched) {
        return new Extension(made, deadline, isWatched);
    }
}
