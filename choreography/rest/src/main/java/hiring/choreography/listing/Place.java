package hiring.choreography.listing;

import hiring.choreography.database.Timestamps;
import hiring.choreography.web.InvalidFieldException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/**
 * Where a page ends and the next begins. It is a place in one order, and means nothing in another.
 *
 * @param order the order's word
 * @param key what the order compares first; the epoch where it compares nothing but ids
 */
public record Place(String order, Instant key, long id) {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    /** The place as it is given out. */
    public String cursor() {
        String text = order + " " + key + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * The place that a cursor means.
     *
     * @throws InvalidFieldException if the cursor is not valid for the order
     */
    public static Place of(String cursor, Order order) {
        String[] parts = decoded(cursor).split(" ", -1);
        if (parts.length != 3) {
            throw unknown();
        }
        if (!parts[0].equals(order.word())) {
            throw new InvalidFieldException("cursor", "is not a cursor for sort=" + order.word());
        }
        try {
            return new Place(order.word(), comparable(Instant.parse(parts[1])), Long.parseLong(parts[2]));
        } catch (DateTimeException | NumberFormatException e) {
            throw unknown();
        }
    }

    /** The key, if both databases can compare with it: clients can make cursors of their own. */
    private static Instant comparable(Instant key) {
        if (key.isBefore(EARLIEST) || key.isAfter(Timestamps.END_OF_TIME)) {
            throw unknown();
        }
        return key;
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static InvalidFieldException unknown() {
        return new InvalidFieldException("cursor", "was not given out by this list");
    }
}
