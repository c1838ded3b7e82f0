package hiring.choreography.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import hiring.choreography.database.Timestamps;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A point in time as JSON has it: a text with its offset from UTC (RFC 3339), in a year from 1 to 9999. The databases do not
 * agree on how much further time goes, and the calendar of Java ends long after both.
 */
final class Moment {

    static final String EXPECTED =
            "is no time with its offset in the years 1 to 9999, such as 2027-01-04T09:00:00+01:00";

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private Moment() {}

    static OffsetDateTime read(JsonParser parser, DeserializationContext context, Class<?> type) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (OffsetDateTime) context.handleUnexpectedToken(type, parser);
        }
        String text = parser.getText();
        Optional<OffsetDateTime> moment = read(text);
        if (moment.isEmpty()) {
            throw context.weirdStringException(text, type, EXPECTED);
        }
        return moment.get();
    }

    /** The point in time that a text has; empty if it is none that is taken. */
    static Optional<OffsetDateTime> read(CharSequence text) {
        try {
            return Optional.of(OffsetDateTime.parse(text)).filter(Moment::isKept);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether both databases can keep it, and do not take it for never. */
    private static boolean isKept(OffsetDateTime moment) {
        return !moment.toInstant().isBefore(EARLIEST) && moment.toInstant().isBefore(Timestamps.END_OF_TIME);
    }
}
