package hiring.choreography.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param after the place after which the page begins; 0 is the beginning
 * @param limit how many at the most, 1 to 200
 */
public record PageRequest(long after, int limit) {

    /** As many as a page has unless asked otherwise. */
    public static final int USUAL_LIMIT = 50;

    /** No page is longer. */
    public static final int HIGHEST_LIMIT = 200;

    /**
     * The page that a request's parameters ask for.
     *
     * @throws InvalidFieldException if the cursor is not valid, or the limit is out of range
     */
    public static PageRequest of(@Nullable String cursor, @Nullable Integer limit) {
        return new PageRequest(cursor == null ? 0 : placeOf(cursor), limit(limit));
    }

    /**
     * How long a page a request's parameter asks for.
     *
     * @throws InvalidFieldException if it is out of range
     */
    public static int limit(@Nullable Integer limit) {
        int most = Optional.ofNullable(limit).orElse(USUAL_LIMIT);
        if (most < 1 || most > HIGHEST_LIMIT) {
            throw new InvalidFieldException("limit", "is not from 1 to " + HIGHEST_LIMIT);
        }
        return most;
    }

    static String cursor(long place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Long.toString(place).getBytes(StandardCharsets.US_ASCII));
    }

    private static long placeOf(String cursor) {
        return numberIn(cursor)
                .filter(place -> place > 0)
                .orElseThrow(() -> new InvalidFieldException("cursor", "was not given out by this list"));
    }

    private static Optional<Long> numberIn(String cursor) {
        try {
            byte[] digits = Base64.getUrlDecoder().decode(cursor);
            return Optional.of(Long.parseLong(new String(digits, StandardCharsets.US_ASCII)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
