package hiring.offer.version;

import java.time.Instant;

/**
 * The extension of a version to the candidate.
 *
 * @param deadline until when it can be accepted
 * @param watched whether its expiry is still to be processed
 */
public record Extension(Stamp made, Instant deadline, boolean watched) {

    Extension until(Instant other) {
        return new Extension(made, other, true);
    }

    Extension watched(boolean isWatched) {
        return new Extension(made, deadline, isWatched);
    }
}
