package hiring.benchmarks.pages;

import java.util.Arrays;

/** Sorted latencies, in milliseconds. */
public final class Latencies {

    private final double[] sorted;

    private Latencies(double[] sorted) {
        this.sorted = sorted;
    }

    /** Creates latencies from nanoseconds. */
    public static Latencies of(long[] nanoseconds) {
        return new Latencies(Arrays.stream(nanoseconds)
                .mapToDouble(nano -> nano / 1e6)
                .sorted()
                .toArray());
    }

    /** The number of latencies. */
    public int count() {
        return sorted.length;
    }

    /** Returns a percentile; 0 if there are none. */
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
