package hiring.statusaggregator.dashboard;

import hiring.choreography.web.InvalidFieldException;
import hiring.pages.Messages;
import java.time.Instant;

/**
 * That something cannot be shown.
 *
 * @param why in a sentence
 */
record ErrorView(Messages messages, String why, Instant now) {

    /** Because something was asked for that cannot be. */
    static ErrorView of(InvalidFieldException invalid, Messages messages, Instant now) {
        return new ErrorView(
                messages,
                messages.of(
                        "error.field", invalid.error().field(), invalid.error().message()),
                now);
    }
}
