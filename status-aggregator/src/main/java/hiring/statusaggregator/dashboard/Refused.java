package hiring.statusaggregator.dashboard;

import hiring.choreography.web.InvalidFieldException;
import hiring.statusaggregator.words.Words;
import java.time.Instant;

/**
 * That something cannot be shown.
 *
 * @param why in a sentence
 */
record Refused(Words words, String why, Instant now) {

    /** Because something was asked for that cannot be. */
    static Refused of(InvalidFieldException invalid, Words words, Instant now) {
        return new Refused(
                words,
                words.of("error.field", invalid.error().field(), invalid.error().message()),
                now);
    }
}
