package hiring.benchmarks.pages;

/**
 * The latency of one request, in nanoseconds.
 *
 * @param kind of page
 */
record Measurement(String kind, String path, long nanoseconds) {}
