package hiring.choreography.web;

import java.util.Optional;

/**
 * The revision that a change expects (RFC 9110, section 13.1.1).
 *
 * @param revision empty for whichever there is ({@code *})
 */
public record IfMatch(Optional<Integer> revision) {

    static final String HEADER = "If-Match";
    static final String NONE_HEADER = "If-None-Match";

    /** Whichever revision there is. */
    public static final IfMatch ANY = new IfMatch(Optional.empty());

    /** Exactly one revision; 0 where there must be none yet. */
    public static IfMatch revision(int revision) {
        return new IfMatch(Optional.of(revision));
    }

    /**
     * Requires that the change expects the current revision.
     *
     * @throws StaleException if the resource was changed since
     */
    public void require(int current) {
        revision.filter(expected -> expected != current).ifPresent(expected -> {
            throw new StaleException(expected, current);
        });
    }

    /** The entity tag of a revision. */
    public static String tag(int revision) {
        return "\"" + revision + "\"";
    }
}
