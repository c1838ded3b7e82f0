package hiring.statusaggregator.count;

/**
 * A count that differs from a recount.
 *
 * @param shown the stored count
 * @param counted the recount
 */
record CounterMismatch(Counter counter, Count shown, Count counted) {

    /** The correction to add to the stored count. */
    Count correction() {
        return counted.minus(shown);
    }
}
