package hiring.benchmarks.pages;

import java.util.Arrays;

/** Durations, from the shortest to the longest; in milliseconds. */
public final class Figures {

    private final double[] sorted;

    private Figures(double[] sorted) {
        this.sorted = sorted;
    }

    /** Those of some durations in nanoseconds. */
    public static Figures of(long[] nanoseconds) {
        return new Figures(Arrays.stream(nanoseconds)
                .mapToDouble(nano -> nano / 1e6)
                .sorted()
                .toArray());
    }

    /** How many there are. */
    public int count() {
        return sorted.length;
    }

    /** What so many of a hundred are not longer than; 0 if there are none. */
    public double percentile(int percent) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(sorted.length * percent / 100.0) - 1];
    }

    /** The longest; 0 if there are none. */
    public double longest() {
        return percentile(100);
    }

    /** Count, median, 90th and 99th percentile and the longest, as cells of a table. */
    public String cells() {
        return "%,d | %.1f | %.1f | %.1f | %.1f"
                .formatted(count(), percentile(50), percentile(90), percentile(99), longest());
    }
}
