package hiring.statusaggregator.feed;

/**
 * How far somebody has seen the changes of one run of the service. Another run, or another replica, knows nothing of it.
 *
 * @param number of changes until then
 */
public record FeedPosition(String run, long number) {

    /** A place that no run knows, so that everything may have changed since. */
    public static final FeedPosition UNKNOWN = new FeedPosition("", 0);

    private static final String PARTED_BY = "-";

    /** What {@link #toString} wrote; the unknown place if it is anything else. */
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
