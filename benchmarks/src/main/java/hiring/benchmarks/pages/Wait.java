package hiring.benchmarks.pages;

/**
 * What somebody asked for, and for how long they waited, in nanoseconds.
 *
 * @param kind of page
 */
record Wait(String kind, String path, long nanoseconds) {}
