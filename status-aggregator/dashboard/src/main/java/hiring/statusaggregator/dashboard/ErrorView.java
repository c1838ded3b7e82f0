package hiring.statusaggregator.dashboard;

import hiring.choreography.web.InvalidFieldException;
import hiring.pages.Messages;
import java.time.Instant;

/**
 * The model of an error page.
 *
 * @param why the reason in a sentence
 */
record ErrorView(Messages messages, String why, Instant now) {

    /** The error page for an invalid query parameter. */
    static ErrorView of(InvalidFieldException invalid, Messages messages, Instant now) {
        return new ErrorView(
                messages,
                messages.of(
                        "error.field", invalid.error().field(), invalid.error().message()),
                now);
    }
}
