package hiring.statusaggregator.feed;

/**
 * A reader's position in the changes of one run of the service. It is unknown to any other run or replica.
 *
 * @param number the number of changes up to the position
 */
public record FeedPosition(String run, long number) {

    /** A position unknown to every run, so that everything may have changed since. */
    public static final FeedPosition UNKNOWN = new FeedPosition("", 0);

    private static final String PARTED_BY = "-";

    /** Parses the result of {@link #toString}; any other text is the unknown position. */
    public static FeedPosition of(String text) {
        int parting = text.indexOf(PARTED_BY);
        try {
            return new FeedPosition(
                    text.substring(0, Math.max(parting, 0)), Long.parseLong(text.substring(parting + 1)));
        } catch (NumberFormatException e) {
            return UNKNOWN;
        }
    }

    @Override
    public String toString() {
        return run + PARTED_BY + number;
    }
}
